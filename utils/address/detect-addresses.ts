import {
  CLASSES,
  classesIn,
  DISGUISE,
  LINE_BREAK,
  NOT_HEX,
  PUNCTUATION,
  WORD,
} from './encoding/characters.ts';
import type { Reading } from './format.ts';
import { orderChains } from './order-chains.ts';
import { readEscaped, readGlued } from './read-glued.ts';
import { readPrincipalAt } from './read-names.ts';
import { seedPhraseFinder } from './read-seed-phrases.ts';
import { readShort, SEED_PHRASE, type ShortReading } from './read-short.ts';
import { isAllowed, readToken } from './read-token.ts';
import { canHold, groupedWords, type OnWords, quotedWords, wrappedWords } from './recover/joins.ts';
import { recoveryOf } from './recover/recovery-of.ts';
import { type Span, unfold } from './recover/unfold.ts';
import { PUNCTUATED_BY_FIRST } from './registry.ts';
import { PUNCTUATED_LENGTH, scanSegments } from './scan.ts';
import { settle } from './settle.ts';
import type { Token } from './token.ts';
import type { DetectedAddress, FoundAddress } from './types.ts';

/** What the caller knows of where the text stands. */
export interface DetectOptions {
  /**
   * Words around the text, such as the host and title of the page. They let addresses count that have no checksum
   * (Solana) and bring the likelier account of an ambiguity to the front.
   */
  readonly context?: string;
}

/** One pass over one text. */
interface Pass {
  readonly text: string;
  readonly context: string;
  readonly found: FoundAddress[];
}

/** Characters before words that may belong to their address or speak for a chain, and behind them. */
const REACH = 64;

/** 1 for the codes of characters that a token with punctuation in it begins with. */
const PUNCTUATED_FIRST = Uint8Array.from(PUNCTUATED_BY_FIRST, ({ length }) => (length > 0 ? 1 : 0));

/**
 * Every address in a text, in order and without overlap, each with offsets, canonical form and what proves it. One pass;
 * the work is linear in the length of the text. Secrets are reported by position alone.
 */
export function detectAddresses(text: string, options: DetectOptions = {}): DetectedAddress[] {
  const detected: DetectedAddress[] = [];
  for (const found of findAddresses(text, options)) {
    const settled = settle(found);
    if (settled === undefined) continue;
    const { start, end, raw, address, format, disguised } = found;
    const whole = { start, end, raw, address, format, ...settled };
    detected.push(disguised && raw !== '' ? { ...whole, recovery: recoveryOf(raw, address) } : whole);
  }
  return detected;
}

/** The same without accounts, for the content script: what makes accounts of chains is larger than what finds them. */
export function findAddresses(text: string, options: DetectOptions = {}): FoundAddress[] {
  const context = (options.context ?? '').toLowerCase();
  const short = readShort(text);
  const found = findLong(text, context, short);
  if (short.length === 0) return found;
  const pass: Pass = { text, context, found };
  const placed = short.map(({ start, end, reading }) => detected(tokenOf(pass, start, end, 0), reading));
  return inOrder([...found, ...placed]);
}

/**
 * The same without what is known by a mark. The principals and seed phrases that the scan comes across are put to the
 * `short` ones. Without those this is a text in which everything has been undone that stands for single characters; that
 * is done once.
 */
function findLong(text: string, context: string, short?: ShortReading[]): FoundAddress[] {
  const pass: Pass = { text, context, found: [] };
  const disguised: FoundAddress[] = [];
  const onWords: OnWords = (...words) => disguised.push(...readWords(pass, ...words));
  let grouped = 0;
  let isMixed = false;
  const onSeedWord =
    short === undefined
      ? () => undefined
      : seedPhraseFinder(text, (phrase) => short.push({ ...phrase, reading: SEED_PHRASE }));
  scanSegments(text, {
    onStretch(start, end, mask) {
      if ((mask & (DISGUISE | LINE_BREAK)) === 0) return readSegment(pass, start, end, mask);
      if (!canHold(text, start, end)) return;
      isMixed = true;
      readSegments(pass, { start, end });
      if ((mask & DISGUISE) !== 0 && short !== undefined)
        disguised.push(...readUnfolded(pass, { start, end }));
      else wrappedWords(text, start, end, onWords);
    },
    onPunctuation: (first, last) => readPunctuated(pass, first, last),
    onGroups(separator, period) {
      if (separator >= grouped) grouped = groupedWords(text, separator, period, onWords);
    },
    onHyphens(hyphen) {
      const principal = readPrincipalAt(text, hyphen);
      if (principal !== undefined) short?.push(principal);
    },
    onSeedWord,
  });
  quotedWords(text, onWords);
  return isMixed || disguised.length > 0 ? inOrder([...pass.found, ...disguised]) : pass.found;
}

/** Reads the segments of a stretch between all that is no letter or digit, but for what was read with punctuation in it. */
function readSegments(pass: Pass, stretch: Span): void {
  const { text, found } = pass;
  const taken = found.slice(found.findLastIndex(({ end }) => end <= stretch.start) + 1);
  let next = 0;
  for (const { 0: word, index } of text.slice(stretch.start, stretch.end).matchAll(/[\dA-Za-z]{25,}/g)) {
    const start = stretch.start + index;
    const end = start + word.length;
    while ((taken[next]?.end ?? end) <= start) next++;
    if ((taken[next]?.start ?? end) >= end) readSegment(pass, start, end, classesIn(text, start, end));
  }
}

/** The address that words are when they are put together: it takes all of them, and a checksum has to hold. */
function readWords({ text, context }: Pass, joined: string, start: number, end: number): FoundAddress[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = before.length + joined.length;
  const pass: Pass = { text: before + joined + text.slice(end, end + REACH), context, found: [] };
  readPunctuated(pass, before.length, behind - PUNCTUATED_LENGTH);
  readSegments(pass, { start: before.length, end: behind });
  return pass.found
    .filter((one) => isLikely(one) && one.start <= before.length && one.end === behind)
    .map((one) => disguisedAs(one, text, { start: start - before.length + one.start, end }));
}

/** What stands in a stretch once everything is undone that stands for single characters. */
function readUnfolded({ text, context }: Pass, stretch: Span): FoundAddress[] {
  return Array.from(unfold(text, stretch)).flatMap((unfolded) =>
    findLong(unfolded.text, context)
      .filter(isLikely)
      .map((one) => ({ one, read: unfolded.text.slice(one.start, one.end), place: unfolded.original(one) }))
      .filter(({ read, place }) => read !== text.slice(place.start, place.end))
      .map(({ one, place }) => disguisedAs(one, text, place)),
  );
}

function disguisedAs(one: FoundAddress, text: string, { start, end }: Span): FoundAddress {
  const raw = one.strength === 'secret' ? '' : text.slice(start, end);
  return { ...one, start, end, raw, disguised: true };
}

/** Proven, or to be proven by the background. */
function isLikely(one: FoundAddress): boolean {
  return isProven(one) || one.strength === 'unproven';
}

function isProven({ strength }: FoundAddress): boolean {
  return strength === 'verified' || strength === 'secret';
}

/** In the order of the text, without overlap; of two that overlap the one that is proven. */
function inOrder(found: readonly FoundAddress[]): FoundAddress[] {
  const kept: FoundAddress[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (!isProven(last) && isProven(one)) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Reads the tokens with punctuation in them that begin from one place to another; returns the end of the last one. */
function readPunctuated(pass: Pass, first: number, last: number): number {
  const { text } = pass;
  let read = first;
  for (let start = first; start <= last; start++) {
    const end = start + PUNCTUATED_LENGTH;
    if (PUNCTUATED_FIRST[text.charCodeAt(start)] !== 1 || end > text.length || !isBorder(text, end)) continue;
    if (start > first && !isBorder(text, start - 1)) continue;
    const token = tokenOf(pass, start, end, PUNCTUATION);
    const reading = readToken(token, PUNCTUATED_BY_FIRST);
    if (reading === undefined) continue;
    pass.found.push(detected(token, reading));
    read = end;
    start = end;
  }
  return read;
}

/** Whether no letter or digit stands at a place. Nothing is read beyond the text, which slows an engine down for good. */
function isBorder(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const bits = CLASSES[text.charCodeAt(at)] ?? 0;
  return (bits & WORD) === 0 || (bits & PUNCTUATION) !== 0;
}

function readSegment(pass: Pass, start: number, end: number, mask: number): void {
  const mayBeGlued = (mask & NOT_HEX) !== 0;
  if (!mayBeGlued && !isAllowed(pass.text.charCodeAt(start), end - start, mask)) return;
  const token = tokenOf(pass, start, end, mask);
  const whole = readToken(token);
  // What only looks like an address may be one behind an escape: `\\n15oF4…`.
  const part = whole === undefined ? readGlued : whole.strength === 'unproven' ? readEscaped : undefined;
  const found = (mayBeGlued && part?.(token)) || (whole && { token, reading: whole });
  if (found !== undefined) pass.found.push(detected(found.token, found.reading));
}

function tokenOf({ text, context }: Pass, start: number, end: number, mask: number): Token {
  return { text, start, end, raw: text.slice(start, end), mask, context, alone: false };
}

function detected(token: Token, reading: Reading): FoundAddress {
  const { format, address, strength, lead = 0 } = reading;
  const chains = orderChains(token, reading.chains);
  const start = token.start - lead;
  const raw = strength === 'secret' ? '' : token.text.slice(start, token.end);
  return { start, end: token.end, raw, address, format, chains, strength };
}

import { CLASSES, NOT_HEX, PUNCTUATION, WORD } from './encoding/characters.ts';
import type { Reading } from './format.ts';
import { orderChains } from './order-chains.ts';
import { readGlued } from './read-glued.ts';
import { readShort } from './read-short.ts';
import { isAllowed, readToken } from './read-token.ts';
import { recoverStretch, recoverWrapped } from './recover/recover.ts';
import { isPlain, type Span, type Suspect, splitStretch, suspect } from './recover/suspects.ts';
import { canHold } from './recover/wraps.ts';
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

/** 1 for the codes of characters that a token with punctuation in it begins with. */
const PUNCTUATED_FIRST = Uint8Array.from(PUNCTUATED_BY_FIRST, ({ length }) => (length > 0 ? 1 : 0));

/**
 * Every address in a text, in order and without overlap, each with offsets, canonical form and what proves it. One pass;
 * the work is linear in the length of the text. Secrets are reported by position alone.
 */
export function detectAddresses(text: string, options: DetectOptions = {}): DetectedAddress[] {
  return findAddresses(text, options).flatMap(({ chains, ...found }) => {
    const settled = settle({ ...found, chains });
    return settled === undefined ? [] : [{ ...found, ...settled }];
  });
}

/** The same without accounts, for the content script: what makes accounts of chains is larger than what finds them. */
export function findAddresses(text: string, options: DetectOptions = {}): FoundAddress[] {
  const pass: Pass = { text, context: (options.context ?? '').toLowerCase(), found: [] };
  const suspects: Suspect[] = [];
  const suspicion = suspect(text, (each) => suspects.push(each));
  scanSegments(text, {
    onStretch(start, end, mask) {
      if (isPlain(mask)) return readSegment(pass, start, end, mask);
      if (!canHold(text, start, end)) return;
      readAround(pass, { start, end });
      suspicion.inStretch({ start, end }, mask);
    },
    onPunctuation: (first, last) => readPunctuated(pass, first, last),
    onGroups: suspicion.atGroups,
  });
  suspicion.inQuotes();
  if (suspects.length > 0) undisguise(pass, suspects);
  return withShort(pass);
}

/** Reads the segments between disguises. */
function readAround(pass: Pass, stretch: Span): void {
  const read = pass.found.at(-1)?.end ?? 0;
  splitStretch(pass.text, stretch, (start, end, mask) => {
    if (start >= read) readSegment(pass, start, end, mask);
  });
}

/** What stands in a part of a text as it is. */
function readPart(text: string, part: Span, context: string): FoundAddress[] {
  const pass: Pass = { text, context, found: [] };
  readPunctuated(pass, part.start, part.end - PUNCTUATED_LENGTH);
  splitStretch(text, part, (start, end, mask) => {
    const isRead = pass.found.some((other) => other.start < end && start < other.end);
    if (!isRead) readSegment(pass, start, end, mask);
  });
  return pass.found;
}

/** Adds what stands there in disguise, in the place of what could not be proven. */
function undisguise(pass: Pass, suspects: readonly Suspect[]): void {
  const { text, context, found } = pass;
  const read = (part: string, start: number, end: number) => readPart(part, { start, end }, context);
  found.sort((a, b) => a.start - b.start);
  for (const { start, end, words } of suspects) {
    const first = firstBehind(found, start);
    let last = first;
    while ((found[last]?.start ?? end) < end) last++;
    const here = found.slice(first, last);
    const recovered =
      words === undefined
        ? recoverStretch({ text, start, end, found: here, read })
        : recoverWrapped({ text, words, found: here, read });
    if (recovered.length === 0) continue;
    const kept = here.filter((one) =>
      recovered.every((other) => one.end <= other.start || other.end <= one.start),
    );
    found.splice(first, last - first, ...[...kept, ...recovered].sort((a, b) => a.start - b.start));
  }
}

/** Index of the first find that ends behind a place, by halving. */
function firstBehind(found: readonly FoundAddress[], place: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was found with the short addresses in their places; a long one that covers a short one is kept. */
function withShort(pass: Pass): FoundAddress[] {
  const short = readShort(pass.text);
  if (short.length === 0) return pass.found;
  for (const { start, end, reading } of short) {
    if (pass.found.some((other) => other.start < end && start < other.end)) continue;
    pass.found.push(detected(tokenOf(pass, start, end, 0), reading));
  }
  return pass.found.sort((a, b) => a.start - b.start);
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

/** Whether no letter or digit stands at a place. */
function isBorder(text: string, at: number): boolean {
  const bits = CLASSES[text.charCodeAt(at)] ?? 0;
  return (bits & WORD) === 0 || (bits & PUNCTUATION) !== 0;
}

function readSegment(pass: Pass, start: number, end: number, mask: number): void {
  const mayBeGlued = (mask & NOT_HEX) !== 0;
  if (!mayBeGlued && !isAllowed(pass.text.charCodeAt(start), end - start, mask)) return;
  const token = tokenOf(pass, start, end, mask);
  const whole = readToken(token);
  const found = whole !== undefined ? { token, reading: whole } : mayBeGlued ? readGlued(token) : undefined;
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

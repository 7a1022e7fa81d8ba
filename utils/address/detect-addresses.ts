import { CLASSES, NOT_HEX, PUNCTUATION } from './encoding/characters.ts';
import type { Reading } from './format.ts';
import { orderChains } from './order-chains.ts';
import { readGlued } from './read-glued.ts';
import { readShort } from './read-short.ts';
import { readToken } from './read-token.ts';
import { PUNCTUATED_BY_FIRST } from './registry.ts';
import { SHORTEST, scanRuns } from './scan.ts';
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

/** Length of the only tokens with punctuation in them, TON's user-friendly addresses. */
const PUNCTUATED_LENGTH = 48;

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
  scanRuns(text, (start, end, mask) => {
    if ((mask & PUNCTUATION) === 0) readSegment(pass, start, end, mask);
    else readRun(pass, start, end);
  });
  return withShort(pass);
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

/** Reads the segments of a run between its punctuation. */
function readRun(pass: Pass, runStart: number, runEnd: number): void {
  let start = runStart;
  while (start < runEnd) {
    const punctuatedEnd = readPunctuated(pass, start, runEnd);
    if (punctuatedEnd > start) {
      start = punctuatedEnd + 1;
      continue;
    }
    let end = start;
    let mask = 0;
    while (end < runEnd) {
      const bits = CLASSES[pass.text.charCodeAt(end)] ?? 0;
      if ((bits & PUNCTUATION) !== 0) break;
      mask |= bits;
      end++;
    }
    if (end - start >= SHORTEST) readSegment(pass, start, end, mask);
    start = end + 1;
  }
}

/** Where a token with punctuation in it that begins here ends, once it is read; `start` where there is none. */
function readPunctuated(pass: Pass, start: number, runEnd: number): number {
  const end = start + PUNCTUATED_LENGTH;
  const { text } = pass;
  if (end > runEnd || (PUNCTUATED_BY_FIRST[text.charCodeAt(start)] ?? []).length === 0) return start;
  const isWhole = end === runEnd || ((CLASSES[text.charCodeAt(end)] ?? 0) & PUNCTUATION) !== 0;
  if (!isWhole) return start;
  const token = tokenOf(pass, start, end, PUNCTUATION);
  const reading = readToken(token, PUNCTUATED_BY_FIRST);
  if (reading === undefined) return start;
  pass.found.push(detected(token, reading));
  return end;
}

function readSegment(pass: Pass, start: number, end: number, mask: number): void {
  const token = tokenOf(pass, start, end, mask);
  const whole = readToken(token);
  const found =
    whole !== undefined ? { token, reading: whole } : mask & NOT_HEX ? readGlued(token) : undefined;
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

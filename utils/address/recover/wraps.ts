import { CLASSES, LINE_BREAK, PUNCTUATION, WORD } from '../encoding/characters.ts';
import { isAllowed } from '../read-token.ts';
import { SHORTEST } from '../scan.ts';
import type { Span } from './suspects.ts';

/** Lines over which an address is followed; the longest, a unified address of Zcash, takes seven of 76 characters. */
export const MOST_LINES = 8;

/** Characters of a line break: two in the files of Windows. */
const LONGEST_BREAK = 2;

/** Whether a run has two lines one after the other that are long enough together. Rules out lists of short words. */
export function canHold(text: string, start: number, end: number): boolean {
  let line = 0;
  let both = 0;
  for (let at = start; at < end && both < SHORTEST; at++) {
    if (isBreak(text, at)) {
      if (line > 0) both = line;
      line = 0;
    } else {
      line++;
      both++;
    }
  }
  return both >= SHORTEST;
}

/** A word at the end or the beginning of a line. */
export interface LineWord extends Span {
  readonly mask: number;
}

/** Called with words in their order. */
type OnWrap = (words: readonly Span[]) => void;

/**
 * Tells of the words of a stretch that line breaks part and that may be one address together, by first character,
 * length and alphabet. Words of one length, each long enough for an address, are a list. That leaves little of base64.
 */
export function wrappedWords(text: string, { start, end }: Span, onWrap: OnWrap): void {
  const words = lineWords(text, start, end);
  for (let first = 0; first + 1 < words.length; first++) {
    const wrapped = words.slice(first, first + MOST_LINES + 1);
    const ends = wrapped.findIndex((word, index) => !isWrap(text, word.end, wrapped[index + 1]?.start ?? 0));
    if (ends > 0) tellWraps(text, wrapped.slice(0, ends + 1), onWrap);
  }
}

export function lineWords(text: string, start: number, end: number): readonly LineWord[] {
  const words: LineWord[] = [];
  let from = start;
  let mask = 0;
  for (let at = start; at <= end; at++) {
    const bits = at < end ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0;
    if ((bits & WORD) !== 0 && (bits & PUNCTUATION) === 0) {
      mask |= bits;
      continue;
    }
    if (at > from) words.push({ start: from, end: at, mask });
    from = at + 1;
    mask = 0;
  }
  return words;
}

/**
 * The first word with the second, and with as many as fill their lines and one that does not. Nothing else is tried, so
 * that no text is read more often than a few times.
 */
export function tellWraps(text: string, words: readonly LineWord[], onWrap: OnWrap): void {
  const sizes = words.map(({ start, end }) => end - start);
  const [firstSize = 0, width = 0] = sizes;
  const filled = sizes.findIndex((size, index) => index > 1 && size !== width);
  const counts = new Set([2, filled < 0 ? words.length : filled + 1]);
  for (const count of counts) {
    if (count > MOST_LINES || (sizes[count - 1] ?? 0) > width) continue;
    const some = words.slice(0, count);
    const length = sizes.slice(0, count).reduce((sum, size) => sum + size, 0);
    const mask = some.reduce((sum, word) => sum | word.mask, 0);
    const isList = firstSize >= SHORTEST && sizes.slice(0, count).every((size) => size === firstSize);
    if (length < SHORTEST || isList || !isAllowed(text.charCodeAt(some[0]?.start ?? 0), length, mask))
      continue;
    if (/\d/.test(text.slice(some[0]?.start, some.at(-1)?.end))) onWrap(some);
  }
}

/** Whether nothing but one line break stands between two places. */
function isWrap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_BREAK || to === from) return false;
  return to - from === 1 ? isBreak(text, from) : text.startsWith('\r\n', from);
}

export function isBreak(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & LINE_BREAK) !== 0;
}

import { CLASSES, DISGUISE, LINE_BREAK, PUNCTUATION } from './encoding/characters.ts';

/** The shortest address that is looked for in running text: an XRP Ledger address of 25 characters. */
export const SHORTEST = 25;

/** Characters of the only tokens with punctuation in them, TON's user-friendly addresses. */
export const PUNCTUATED_LENGTH = 48;

/** A text, as far as the scan reads it: strings are, and the tests count what is read. */
export type ReadableText = Pick<string, 'length' | 'charCodeAt'>;

/** The classes of the characters that stand in a segment, which punctuation ends and no disguise does. */
const SEGMENT_CLASSES = CLASSES.map((bits) => (bits & PUNCTUATION ? 0 : bits));

/**
 * Finds the runs of at least {@link SHORTEST} characters that can be part of an address, punctuation of base64 among
 * them. Most text is never read: where the character 24 places ahead ends a run, no run of 25 begins before it. No
 * character is looked at more than twice, whatever the text, so the work is linear.
 */
export function scanRuns(text: ReadableText, visitor: Pick<SegmentVisitor, 'onStretch' | 'onGroups'>): void {
  scan(text, CLASSES, { ...visitor, onPunctuation: (from) => from });
}

/** What is done with what {@link scanSegments} finds, in the order of the text. */
export interface SegmentVisitor {
  /** For each segment; `mask` adds up the classes of its characters. */
  readonly onStretch: (start: number, end: number, mask: number) => void;
  /**
   * For each stretch with punctuation in it where tokens of {@link PUNCTUATED_LENGTH} may begin, from its first place to its
   * last. Returns the end of the last token that was read, or the first place.
   */
  readonly onPunctuation: (first: number, last: number) => number;
  /** For a space or a hyphen that follows three more at equal distances: the scan skips over groups. */
  readonly onGroups: (separator: number, period: number) => void;
}

/** Finds the segments of at least {@link SHORTEST} characters between all that is no letter or digit. */
export function scanSegments(text: ReadableText, visitor: SegmentVisitor): void {
  scan(text, SEGMENT_CLASSES, visitor);
}

const SPACE = 32;
const HYPHEN = 45;
/** Groups of four are looked for between spaces, of three to ten between hyphens, which are rare. */
const PERIODS: Readonly<Record<number, readonly number[]>> = {
  [SPACE]: [5],
  [HYPHEN]: [5, 4, 6, 7, 8, 9, 10, 11],
};

/** How far apart four separators stand of which the last is at a place; 0 where they do not. */
function periodAt(text: ReadableText, at: number, code: number): number {
  const isFourth = (period: number): boolean =>
    text.charCodeAt(at - period) === code &&
    at >= 3 * period &&
    text.charCodeAt(at - 2 * period) === code &&
    text.charCodeAt(at - 3 * period) === code;
  return PERIODS[code]?.find(isFourth) ?? 0;
}

function scan(text: ReadableText, classes: Uint16Array, visitor: SegmentVisitor): void {
  const { onStretch, onPunctuation, onGroups } = visitor;
  const { length } = text;
  let start = 0;
  // From here on only punctuation has ended what could have been a segment.
  let open = 0;
  // Characters from `start` up to here are known to belong to a stretch, and their classes add up to `knownMask`.
  let known = 0;
  let knownMask = 0;
  while (start + SHORTEST <= length) {
    let probe = start + SHORTEST - 1;
    let code = 0;
    let mask = 0;
    while (probe >= known) {
      code = text.charCodeAt(probe);
      const bits = classes[code] ?? 0;
      if (bits === 0) break;
      mask |= bits;
      probe--;
    }
    if (probe >= known) {
      if (CLASSES[code] === 0) {
        if (probe - open >= PUNCTUATED_LENGTH) onPunctuation(open, probe - PUNCTUATED_LENGTH);
        open = probe + 1;
      }
      if (code === SPACE || code === HYPHEN) {
        const period = periodAt(text, probe, code);
        if (period > 0) onGroups(probe, period);
      }
      known = start + SHORTEST;
      knownMask = mask;
      start = probe + 1;
      continue;
    }
    mask |= knownMask;
    let end = start + SHORTEST;
    while (end < length) {
      code = text.charCodeAt(end);
      const bits = classes[code] ?? 0;
      if (bits === 0) break;
      mask |= bits;
      end++;
    }
    const isPunctuated = open < start || (end < length && CLASSES[code] !== 0);
    // Behind a line break, or what else disguises, a token may begin within the stretch.
    const isMixed = (mask & (DISGUISE | LINE_BREAK)) !== 0;
    const read = isPunctuated ? onPunctuation(open, isMixed ? end - 1 : start) : start;
    if (isMixed || read <= start) onStretch(start, end, mask);
    start = Math.max(read, end) + 1;
    open = start;
    known = start;
    knownMask = 0;
  }
  if (length - open >= PUNCTUATED_LENGTH) onPunctuation(open, length - PUNCTUATED_LENGTH);
}

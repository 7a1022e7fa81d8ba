import { CLASSES, DISGUISE, LINE_BREAK, PUNCTUATION, type ReadableText } from './encoding/characters.ts';
import { seedWordFrom, wordStart } from './encoding/seed-words.ts';

/** The shortest address that is looked for in running text: an XRP Ledger address of 25 characters. */
export const SHORTEST = 25;

/** Characters of the only tokens with punctuation in them, TON's user-friendly addresses. */
export const PUNCTUATED_LENGTH = 48;

/** The classes of the characters that stand in a segment, which punctuation ends and no disguise does. */
const SEGMENT_CLASSES = CLASSES.map((bits) => (bits & PUNCTUATION ? 0 : bits));

/**
 * Finds the runs of at least {@link SHORTEST} characters that can be part of an address, punctuation of base64 among
 * them. Most text is never read: where the character 24 places ahead ends a run, no run of 25 begins before it. No
 * character is looked at more than three times, whatever the text, so the work is linear.
 */
export function scanRuns(text: ReadableText, visitor: RunVisitor): void {
  scan(text, CLASSES, { ...visitor, onPunctuation: (from) => from, onHyphens: () => undefined });
}

/** Calls back with the beginnings of words that may be of a seed phrase, at least one in every phrase. */
export function scanSeedWords(text: ReadableText, onSeedWord: (start: number) => void): void {
  const nothing = () => undefined;
  const onPunctuation = (first: number) => first;
  scan(text, SEGMENT_CLASSES, {
    onStretch: nothing,
    onPunctuation,
    onGroups: nothing,
    onHyphens: nothing,
    onSeedWord,
  });
}

/** What is done with what a scan finds, in the order of the text. */
export interface RunVisitor {
  /** For each run or segment; `mask` adds up the classes of its characters. */
  readonly onStretch: (start: number, end: number, mask: number) => void;
  /** For a space or a hyphen that follows three more at equal distances: the scan skips over groups. */
  readonly onGroups: (separator: number, period: number) => void;
  /** For the beginning of a word that may be of a seed phrase: at least one in every phrase. */
  readonly onSeedWord: (start: number) => void;
}

/** The same for the segments between punctuation. */
export interface SegmentVisitor extends RunVisitor {
  /**
   * For each stretch with punctuation in it where tokens of {@link PUNCTUATED_LENGTH} may begin, from its first place to its
   * last. Returns the end of the last token that was read, or the first place.
   */
  readonly onPunctuation: (first: number, last: number) => number;
  /** For a hyphen between two groups of five characters; of several in a row at least one is told of. */
  readonly onHyphens: (hyphen: number) => void;
}

/** Finds the segments of at least {@link SHORTEST} characters between all that is no letter or digit. */
export function scanSegments(text: ReadableText, visitor: SegmentVisitor): void {
  scan(text, SEGMENT_CLASSES, visitor);
}

/**
 * How far apart it is asked for seed phrases, at least; at most it is a step of the scan more. Of a phrase of 55
 * characters and more one word is asked for that another follows; twelve words take 76 on the average.
 */
const SEED_STRIDE = 22;

/** Twelve words of three letters, and something between them, less one word that follows another. */
const SHORTEST_PHRASE = 40;

const SPACE = 32;
const HYPHEN = 45;
/** Groups of four are looked for between spaces, of three to ten between hyphens, which are rare. */
const SPACE_PERIODS = [5];
const HYPHEN_PERIODS = [5, 4, 6, 7, 8, 9, 10, 11];
/** From one hyphen of a principal of the Internet Computer to the next. */
const PRINCIPAL_PERIOD = 6;

/** How far apart four separators stand of which the last is at a place; 0 where they do not. */
function periodAt(text: ReadableText, at: number, code: number): number {
  for (const period of code === SPACE ? SPACE_PERIODS : HYPHEN_PERIODS)
    if (
      at >= 3 * period &&
      text.charCodeAt(at - period) === code &&
      text.charCodeAt(at - 2 * period) === code &&
      text.charCodeAt(at - 3 * period) === code
    )
      return period;
  return 0;
}

function scan(text: ReadableText, classes: Uint16Array, visitor: SegmentVisitor): void {
  const { onStretch, onPunctuation, onGroups, onSeedWord, onHyphens } = visitor;
  const { length } = text;
  let start = 0;
  // From here on only punctuation has ended what could have been a segment.
  let open = 0;
  // Characters from `start` up to here are known to belong to a stretch, and their classes add up to `knownMask`.
  let known = 0;
  let knownMask = 0;
  // Where it was last asked whether a word of a seed phrase begins.
  let asked = -SEED_STRIDE;
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
      // Between groups of four the scan stops at most so many characters before the end of its step.
      if (code === SPACE ? start + 20 <= probe && text.charCodeAt(probe - 5) === SPACE : code === HYPHEN) {
        const period = periodAt(text, probe, code);
        if (period > 0) onGroups(probe, period);
        if (code === HYPHEN && isBetweenHyphens(text, probe)) onHyphens(probe);
      }
      if (probe > asked + SEED_STRIDE) {
        asked = probe;
        const word = seedWordFrom(text, probe + 1);
        if (word >= 0) onSeedWord(word);
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
    // A phrase with a word on each line is one stretch.
    if (isMixed)
      for (let place = start; place < end; place += SHORTEST_PHRASE) {
        const word = seedWordFrom(text, wordStart(text, place));
        if (word >= 0) onSeedWord(word);
      }
    const read = isPunctuated ? onPunctuation(open, isMixed ? end - 1 : start) : start;
    if (isMixed || read <= start) onStretch(start, end, mask);
    start = Math.max(read, end) + 1;
    open = start;
    known = start;
    knownMask = 0;
  }
  if (length - open >= PUNCTUATED_LENGTH) onPunctuation(open, length - PUNCTUATED_LENGTH);
}

/** Nothing is read beyond the text: see {@link seedWordFrom}. */
function isBetweenHyphens(text: ReadableText, at: number): boolean {
  const [before, behind] = [at - PRINCIPAL_PERIOD, at + PRINCIPAL_PERIOD];
  return (
    (before >= 0 && text.charCodeAt(before) === HYPHEN) ||
    (behind < text.length && text.charCodeAt(behind) === HYPHEN)
  );
}

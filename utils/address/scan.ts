import { CLASSES, PUNCTUATION } from './encoding/characters.ts';

/** The shortest address that is looked for in running text: an XRP Ledger address of 25 characters. */
export const SHORTEST = 25;

/** Called for each stretch of letters and digits that is long enough; `mask` adds up the classes of its characters. */
export type OnSegment = (start: number, end: number, mask: number) => void;

/**
 * Finds the runs of at least {@link SHORTEST} characters that can be part of an address, and hands on their segments
 * between punctuation. Most text is never read: where the character 24 places ahead ends a run, no run of 25 begins
 * before it. Each character is looked at twice at most, whatever the text, so the work is linear.
 * @returns how many characters were looked at, which the tests bound.
 */
export function scanRuns(text: string, onRun: (start: number, end: number, mask: number) => void): number {
  const { length } = text;
  let looked = 0;
  let start = 0;
  // Characters from `start` to here are known to belong to the run.
  let known = 0;
  while (start + SHORTEST <= length) {
    let probe = start + SHORTEST - 1;
    while (probe >= known && CLASSES[text.charCodeAt(probe)] !== 0) probe--;
    looked += start + SHORTEST - probe;
    if (probe >= known) {
      known = start + SHORTEST;
      start = probe + 1;
      continue;
    }
    let end = start;
    let mask = 0;
    for (let bits = 0; end < length; end++) {
      bits = CLASSES[text.charCodeAt(end)] ?? 0;
      if (bits === 0) break;
      mask |= bits;
    }
    looked += end - start;
    onRun(start, end, mask);
    start = end + 1;
    known = start;
  }
  return looked;
}

/** Hands on the segments of a run that are long enough. A run without punctuation is its own only segment. */
export function scanSegments(
  text: string,
  run: readonly [number, number, number],
  onSegment: OnSegment,
): void {
  const [runStart, runEnd, runMask] = run;
  if ((runMask & PUNCTUATION) === 0) {
    onSegment(runStart, runEnd, runMask);
    return;
  }
  let start = runStart;
  let mask = 0;
  for (let at = runStart; at <= runEnd; at++) {
    const bits = at < runEnd ? (CLASSES[text.charCodeAt(at)] ?? 0) : PUNCTUATION;
    if ((bits & PUNCTUATION) === 0) {
      mask |= bits;
      continue;
    }
    if (at - start >= SHORTEST) onSegment(start, at, mask);
    start = at + 1;
    mask = 0;
  }
}

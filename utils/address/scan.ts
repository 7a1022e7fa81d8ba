import { CLASSES } from './encoding/characters.ts';

/** The shortest address that is looked for in running text: an XRP Ledger address of 25 characters. */
export const SHORTEST = 25;

/** A text, as far as the scan reads it: strings are, and the tests count what is read. */
export type ReadableText = Pick<string, 'length' | 'charCodeAt'>;

/** Called for each run; `mask` adds up the classes of its characters. */
export type OnRun = (start: number, end: number, mask: number) => void;

/**
 * Finds the runs of at least {@link SHORTEST} characters that can be part of an address. Most text is never read: where
 * the character 24 places ahead ends a run, no run of 25 begins before it. No character is looked at more than twice,
 * whatever the text, so the work is linear.
 */
export function scanRuns(text: ReadableText, onRun: OnRun): void {
  const { length } = text;
  let start = 0;
  // Characters from `start` up to here are known to belong to a run.
  let known = 0;
  while (start + SHORTEST <= length) {
    let probe = start + SHORTEST - 1;
    while (probe >= known && CLASSES[text.charCodeAt(probe)] !== 0) probe--;
    if (probe >= known) {
      known = start + SHORTEST;
      start = probe + 1;
      continue;
    }
    let end = start;
    let mask = 0;
    while (end < length) {
      const bits = CLASSES[text.charCodeAt(end)] ?? 0;
      if (bits === 0) break;
      mask |= bits;
      end++;
    }
    onRun(start, end, mask);
    start = end + 1;
    known = start;
  }
}

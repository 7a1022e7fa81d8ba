import { detectAddresses } from '../address/index.ts';
import type { DetectedAddress } from '../address/types.ts';

/** Lines that one address is spread over at most, in a narrow column of a table. */
const MOST_LINES = 5;

/** Longer than any address: nothing is read together beyond it. */
const LONGEST = 300;

/**
 * Addresses that break at the end of a line and go on at the start of the next, without a hyphen. Only what fills both
 * ends of its lines and whose checksum holds counts; the offsets are those of the first and last character in `text`.
 */
export function detectWrapped(text: string): readonly DetectedAddress[] {
  const found: DetectedAddress[] = [];
  for (let seam = text.indexOf('\n'); seam >= 0; seam = text.indexOf('\n', seam + 1)) {
    if (seam < (found.at(-1)?.end ?? 0)) continue;
    const wrapped = readAcross(text, seam);
    if (wrapped !== undefined) found.push(wrapped);
  }
  return found;
}

function readAcross(text: string, seam: number): DetectedAddress | undefined {
  const start = startOfRun(text, seam);
  let joined = text.slice(start, seam);
  let end = seam;
  for (let lines = 1; lines < MOST_LINES && joined !== '' && text.charAt(end) === '\n'; lines += 1) {
    const next = endOfRun(text, end + 1);
    joined += text.slice(end + 1, next);
    end = next;
    if (joined.length > LONGEST) return undefined;
    const [only] = detectAddresses(joined);
    const isWhole = only?.start === 0 && only.end === joined.length;
    if (isWhole && (only.strength === 'verified' || only.strength === 'secret'))
      return { ...only, start, end, raw: '' };
  }
  return undefined;
}

function startOfRun(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && isPart(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST && isPart(text.charCodeAt(end))) end += 1;
  return end;
}

/** A digit or a Latin letter. */
function isPart(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}

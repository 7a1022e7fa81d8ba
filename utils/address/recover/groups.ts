import { CLASSES, WORD } from '../encoding/characters.ts';
import type { Span } from './suspects.ts';

/** How many words of four, each parted from the next by one character, make it worth to look whether they are one address. */
const FEWEST = 5;
const GROUP = 4;
/** Groups beyond which it is a table, which nobody has to read to its end to know that. */
const MOST = 60;

/** The stretch of words of four around what parts two of them; `undefined` where they are too few. */
export function groupsAround(text: string, at: number): Span | undefined {
  let start = at;
  let end = at + 1;
  let groups = 0;
  while (groups <= MOST && isGroup(text, start - GROUP)) {
    start -= GROUP;
    groups++;
    if (!isGap(text, start - 1)) break;
    start--;
  }
  while (groups <= MOST && isGroup(text, end)) {
    end += GROUP;
    groups++;
    if (!isGap(text, end)) break;
    end++;
  }
  // A shorter group stands at the end, or (`0x`) at the beginning.
  if (groups < FEWEST || groups > MOST) return undefined;
  const words = text.slice(start, end);
  if (!/\d/.test(words) || !/[A-Za-z]/.test(words)) return undefined;
  return { start: Math.max(0, start - GROUP), end: Math.min(text.length, end + GROUP) };
}

function isGroup(text: string, start: number): boolean {
  for (let at = start; at < start + GROUP; at++)
    if (((CLASSES[text.charCodeAt(at)] ?? 0) & WORD) === 0) return false;
  return true;
}

function isGap(text: string, at: number): boolean {
  const bits = CLASSES[text.charCodeAt(at)] ?? 0;
  return ' -'.includes(text.charAt(at) || 'x') || (bits !== 0 && (bits & WORD) === 0);
}

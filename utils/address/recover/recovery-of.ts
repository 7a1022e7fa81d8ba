import type { Recovery } from '../types.ts';
import {
  BIDI,
  FIRST_FULLWIDTH,
  LAST_FULLWIDTH,
  LINE_BREAKS,
  LOOK_ALIKES,
  NARROW_SPACES,
  SOFT_HYPHEN,
  ZERO_WIDTH,
} from './disguises.ts';

/** Letters that are handed on. */
const MOST_LETTERS = 64;

/** What stands in an address as it is written (`raw`), besides what was `read` in it. */
export function recoveryOf(raw: string, read: string, isReversed: boolean): readonly Recovery[] {
  const counts = new Map<Recovery['way'], number>(isReversed ? [['reversed', 1]] : []);
  const hyphens = hyphensIn(raw) - hyphensIn(read);
  if (hyphens > 0) counts.set('grouped', hyphens);
  let letters = '';
  for (const character of unescaped(raw, counts)) {
    const way = wayOf(character);
    if (way === undefined) continue;
    counts.set(way, (counts.get(way) ?? 0) + 1);
    if (way === 'look-alike-letters') letters += character;
  }
  return Array.from(counts, ([way, count]) =>
    way === 'look-alike-letters' ? { way, count, letters: letters.slice(0, MOST_LETTERS) } : { way, count },
  );
}

function hyphensIn(text: string): number {
  return text.split('-').length - 1;
}

/** The text without its escapes, which are counted. */
function unescaped(raw: string, counts: Map<Recovery['way'], number>): string {
  const escapes = raw.match(/%(?:25)*[0-9a-fA-F]{2}/g) ?? [];
  if (escapes.length > 0) counts.set('percent-encoded', escapes.length);
  // A line break of two characters, and what marks a quotation, are one break.
  return raw.replace(/%(?:25)*[0-9a-fA-F]{2}/g, '').replace(/\r\n|\n[>|][>| ]*/g, '\n');
}

function wayOf(character: string): Recovery['way'] | undefined {
  const code = character.charCodeAt(0);
  if (LOOK_ALIKES.has(code)) return 'look-alike-letters';
  if (code >= FIRST_FULLWIDTH && code <= LAST_FULLWIDTH) return 'fullwidth';
  if (ZERO_WIDTH.includes(character)) return 'zero-width';
  if (SOFT_HYPHEN.includes(character)) return 'soft-hyphen';
  if (BIDI.includes(character)) return 'bidi';
  if (LINE_BREAKS.includes(character)) return 'line-wrap';
  return character === ' ' || NARROW_SPACES.includes(character) ? 'grouped' : undefined;
}

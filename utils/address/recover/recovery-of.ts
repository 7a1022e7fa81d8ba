import type { Recovery } from '../types.ts';
import {
  BIDI,
  HIDDEN_PIECE,
  LOOK_ALIKES,
  NARROW_SPACES,
  OVERRIDE,
  SOFT_HYPHEN,
  ZERO_WIDTH,
} from './disguises.ts';

/** Letters that are handed on. */
const MOST_LETTERS = 64;

const ESCAPES = /%(?:25)*[\da-f]{2}/gi;

/** What stands in an address as it is written, besides the address; nothing where it stands there as it is. */
export function recoveryOf(written: string, address: string): readonly Recovery[] {
  const counts = new Map<Recovery['way'], number>();
  const add = (way: Recovery['way'], count = 1): void => void counts.set(way, (counts.get(way) ?? 0) + count);
  const escapes = written.match(ESCAPES)?.length ?? 0;
  if (escapes > 0) add('percent-encoded', escapes);
  if (!address.includes('-') && written.includes('-')) add('grouped', written.split('-').length - 1);
  let letters = '';
  // A line break of two characters, and what marks a quotation, are one break.
  for (const character of written.replace(ESCAPES, '').replace(/\r?\n[> ]*/g, '\n')) {
    const way = wayOf(character);
    if (way !== undefined) add(way);
    if (way === 'look-alike-letters') letters += character;
  }
  return Array.from(counts, ([way, count]) =>
    way === 'look-alike-letters' ? { way, count, letters: letters.slice(0, MOST_LETTERS) } : { way, count },
  );
}

function wayOf(character: string): Recovery['way'] | undefined {
  if (LOOK_ALIKES.has(character)) return 'look-alike-letters';
  if (/[\uff01-\uff5e]/.test(character)) return 'fullwidth';
  if (ZERO_WIDTH.includes(character)) return 'zero-width';
  if (character === SOFT_HYPHEN) return 'soft-hyphen';
  if (character === HIDDEN_PIECE) return 'hidden-pieces';
  if (character === OVERRIDE) return 'reversed';
  if (BIDI.includes(character)) return 'bidi';
  if (/[\n\r\u2028\u2029]/.test(character)) return 'line-wrap';
  return character === ' ' || NARROW_SPACES.includes(character) ? 'grouped' : undefined;
}

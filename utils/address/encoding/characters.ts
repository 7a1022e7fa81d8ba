import { MEANT } from '../recover/disguises.ts';

/**
 * What each UTF-16 unit can be part of. Reading a run of text adds up (bitwise) the classes of its characters, so that
 * one pass says which alphabets are out of the question before anything is decoded.
 */

/** Stands in no base58 alphabet: `0`, `O`, `I`, `l` and the punctuation of base64. */
export const NOT_BASE58 = 1;
/** A lower-case letter. */
export const LOWER = 2;
/** An upper-case letter. */
export const UPPER = 4;
/** Not a hexadecimal digit. */
export const NOT_HEX = 8;
/** Not in RFC 4648's base32: a lower-case letter, `0`, `1`, `8`, `9`. */
export const NOT_BASE32 = 16;
/** Not in bech32's alphabet, whatever the case: `1`, `b`, `i`, `o`. */
export const NOT_BECH32 = 32;
/** `-` `_` `+` `/`: part of base64, and of what joins words in code and links. */
export const PUNCTUATION = 64;
/** Set for every character that an address can contain, so that 0 means "ends a run". */
export const WORD = 128;
/** Part of no address, but of the ways to disguise one: see `recover/disguises.ts`. Does not end a run either. */
export const DISGUISE = 256;
/** The same for a line break. */
export const LINE_BREAK = 512;

/** A text, as far as what scans it reads: strings are, and the tests count what is read. */
export type ReadableText = Pick<string, 'length' | 'charCodeAt'>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function classOf(character: string): number {
  let mask = WORD;
  if ('-_+/'.includes(character)) return mask | PUNCTUATION | NOT_BASE58 | NOT_HEX | NOT_BASE32 | NOT_BECH32;
  const lower = character.toLowerCase();
  if ('0OIl'.includes(character)) mask |= NOT_BASE58;
  if (LETTERS.includes(character)) mask |= LOWER | NOT_BASE32;
  if (LETTERS.toUpperCase().includes(character)) mask |= UPPER;
  if (!'0123456789abcdef'.includes(lower)) mask |= NOT_HEX;
  if ('0189'.includes(character)) mask |= NOT_BASE32;
  if ('1bio'.includes(lower)) mask |= NOT_BECH32;
  return mask;
}

/** Class bits of every UTF-16 unit; 0 for all that no address contains. A full table needs no range check. */
export const CLASSES: Uint16Array = new Uint16Array(65_536);
for (const character of ['%', ...MEANT.keys()]) CLASSES[character.charCodeAt(0)] = DISGUISE;
for (const code of [10, 13]) CLASSES[code] = LINE_BREAK;
for (const character of `0123456789${LETTERS}${LETTERS.toUpperCase()}-_+/`) {
  CLASSES[character.charCodeAt(0)] = classOf(character);
}

/** The classes of the characters of a part of a text, added up. */
export function classesIn(text: string, start: number, end: number): number {
  let mask = 0;
  for (let at = start; at < end; at++) mask |= CLASSES[text.charCodeAt(at)] ?? 0;
  return mask;
}

import { SEED_WORDS } from '../tables/seed-words.ts';
import type { ReadableText } from './characters.ts';
import { sha256 } from './sha256.ts';

/** Bits that one word of BIP-39 stands for. */
const WORD_BITS = 11;
/** How many words a seed phrase has. */
export const PHRASE_LENGTHS: readonly number[] = [24, 21, 18, 15, 12];

/** Letters of the shortest and the longest word of the list. */
export const SHORTEST_WORD = 3;
export const LONGEST_WORD = 8;
/** Characters that may stand between two words of a phrase, at most: the number of the next one among them. */
export const LONGEST_GAP = 12;
/** Below it stand digits, white space and punctuation. */
const FIRST_LETTER = 65;

/** The digits of the table: what is printable but quotes, the dollar and the backslash; gaps below 50 have one. */
const DIGITS = 89;
const ONE_DIGIT = 50;

/** Number of each word by its first four letters, five bits a letter. */
type SeedWords = ReadonlyMap<number, number>;
/** Filled when they are first asked for. */
let numbers: SeedWords | undefined;
/** One bit for each such number, for the quick answer that a word is none. */
const known = new Uint8Array(2 ** 20 / 8);

function readTable(): SeedWords {
  const read = new Map<number, number>();
  let at = 0;
  const digit = () => {
    const code = SEED_WORDS.charCodeAt(at++);
    // The five characters that are left out: " $ ' \ `
    return code - 33 - [34, 36, 39, 92, 96].filter((left) => left < code).length;
  };
  let word = 0;
  while (at < SEED_WORDS.length) {
    let gap = digit();
    if (gap >= ONE_DIGIT)
      gap =
        ONE_DIGIT +
        (gap < DIGITS - 1 ? (gap - ONE_DIGIT) * DIGITS : (digit() * DIGITS + digit()) * DIGITS) +
        digit();
    word += gap;
    let letters = 0;
    for (let place = 0, rest = word; place < 4; place++, rest = Math.floor(rest / 27))
      letters |= (rest % 27) << (5 * place);
    read.set(letters, read.size);
    known[letters >> 3] = (known[letters >> 3] ?? 0) | (1 << (letters & 7));
  }
  return read;
}

/** How plurals and other forms of words end, which begin like a word of the list and are none. */
const FORM = /(?:[^su]s|ed|ing)$/;
/** The words of the list that end so themselves, by their first four letters. */
const NO_FORMS =
  'alwa canv chao debr ethi jean lyri scis seri stai tenn amus arme hund mixe spee tire amaz bori brin ceil dari duri morn noth pudd sibl spri stin swin thin wedd'.split(
    ' ',
  );

/**
 * The number of the word that stands in a text between two places, from 0 to 2047; `undefined` where it is none of
 * BIP-39's. The first four letters decide, in either case: no two words share them, and wallets that engrave a phrase in
 * steel keep only those. The plural of a word, `moved` and `moving` are none of the list.
 */
export function seedWordNumber(text: string, start: number, end: number): number | undefined {
  const length = end - start;
  if (length < SHORTEST_WORD || length > LONGEST_WORD) return undefined;
  numbers ??= readTable();
  const word = text.slice(start, end).toLowerCase();
  if (length > 4 && FORM.test(word) && !NO_FORMS.includes(word.slice(0, 4))) return undefined;
  let letters = 0;
  for (let i = 0; i < 4; i++) letters = (letters << 5) | (i < length ? text.charCodeAt(start + i) & 31 : 0);
  return numbers.get(letters);
}

/**
 * Where a word begins that may be of the list, at a place or behind what parts it from the word before; -1 where there is
 * none. Says so of some that are none, and is asked everywhere: it reads nothing beyond the end, because an engine that
 * has seen that once takes five times as long for every character from then on.
 */
export function seedWordFrom(text: ReadableText, place: number): number {
  numbers ??= readTable();
  const last = text.length - SHORTEST_WORD;
  let at = place;
  if (at < 0 || at > last) return -1;
  let first = text.charCodeAt(at);
  while (first < FIRST_LETTER) {
    if (at === last || at - place === LONGEST_GAP) return -1;
    first = text.charCodeAt(++at);
  }
  const fourth = at === last ? 0 : text.charCodeAt(at + 3);
  const letters =
    ((first & 31) << 15) |
    ((text.charCodeAt(at + 1) & 31) << 10) |
    ((text.charCodeAt(at + 2) & 31) << 5) |
    // What follows a word of three letters is none.
    (fourth < FIRST_LETTER ? 0 : fourth & 31);
  return ((known[letters >> 3] ?? 0) & (1 << (letters & 7))) === 0 ? -1 : at;
}

/** Whether a letter stands at a place, which may lie outside of the text. */
export function isLetterAt(text: ReadableText, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const lower = text.charCodeAt(at) | 32;
  return lower >= 97 && lower <= 122;
}

/** Where the word begins that stands around a place; the place itself where none does, or one that is too long. */
export function wordStart(text: ReadableText, place: number): number {
  let at = place;
  while (isLetterAt(text, at - 1)) if (place - --at > LONGEST_WORD) return place;
  return at;
}

/** Whether the last bits of a phrase are the first of the SHA-256 of the others. Source: BIP-39, "Generating the mnemonic". */
export function isSeedPhrase(words: readonly number[]): boolean {
  const checksumBits = words.length / 3;
  const bytes = new Uint8Array(Math.ceil((words.length * WORD_BITS) / 8));
  for (const [place, word] of words.entries())
    for (let bit = 0; bit < WORD_BITS; bit++)
      if ((word >> (WORD_BITS - 1 - bit)) & 1) {
        const at = place * WORD_BITS + bit;
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
      }
  const entropy = checksumBits * 4;
  const stated = (bytes[entropy] ?? 0) >> (8 - checksumBits);
  return (
    PHRASE_LENGTHS.includes(words.length) &&
    (sha256(bytes.subarray(0, entropy))[0] ?? 0) >> (8 - checksumBits) === stated
  );
}

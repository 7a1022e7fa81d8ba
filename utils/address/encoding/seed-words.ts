import { sha256 } from '@noble/hashes/sha2.js';
import { SEED_WORDS } from '../tables/seed-words.ts';

/** Bits that one word of BIP-39 stands for. */
const WORD_BITS = 11;
/** How many words a seed phrase has. */
export const PHRASE_LENGTHS: readonly number[] = [24, 21, 18, 15, 12];

/** The digits of the table: what is printable but quotes, the dollar and the backslash; gaps below 50 have one. */
const DIGITS = 89;
const ONE_DIGIT = 50;

/** Number of each word by its first four letters, read as a number in base 27. Filled when it is first asked for. */
const numbers = new Map<number, number>();
/** One bit for each such number, for the quick answer that a word is none. */
const known = new Uint8Array(Math.ceil(27 ** 4 / 8));

function readTable(): void {
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
    numbers.set(word, numbers.size);
    known[word >> 3] = (known[word >> 3] ?? 0) | (1 << (word & 7));
  }
}

/**
 * The number of the word that stands in a text between two places, from 0 to 2047; `undefined` where it is none of
 * BIP-39's. The first four letters decide, in either case: no two words share them, and wallets that engrave a phrase in
 * steel keep only those.
 */
export function seedWordNumber(text: string, start: number, end: number): number | undefined {
  const length = end - start;
  if (length < 3 || length > 8) return undefined;
  let word = 0;
  for (let i = 0; i < 4; i++) word = word * 27 + (i < length ? text.charCodeAt(start + i) & 31 : 0);
  if (numbers.size === 0) readTable();
  return numbers.get(word);
}

/** Whether a word of the list may begin at a place, by its first four characters. Says yes of some that are none. */
export function mayBeSeedWord(text: string, start: number): boolean {
  if (numbers.size === 0) readTable();
  let word = 0;
  for (let i = 0; i < 4; i++) {
    const code = text.charCodeAt(start + i) | 32;
    // What follows a word of three letters is none.
    word = word * 27 + (code >= 97 && code <= 122 ? code & 31 : 0);
  }
  return ((known[word >> 3] ?? 0) & (1 << (word & 7))) !== 0;
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

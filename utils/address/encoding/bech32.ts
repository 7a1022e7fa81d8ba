/**
 * Bech32 (BIP-173) and bech32m (BIP-350) without the 90-character limit, which Cardano, unified addresses and
 * invoices exceed. Our own, because it runs over every candidate of a page; the tests hold it against @scure/base.
 */

/** The variant that the checksum fits; `undefined` where it fits neither. */
export type Bech32Variant = 'bech32' | 'bech32m' | undefined;

/** A text that looks like bech32, taken apart. */
export interface Bech32Parts {
  readonly prefix: string;
  /** Five-bit groups without the six of the checksum. */
  readonly words: Uint8Array;
  readonly variant: Bech32Variant;
}

/** Alphabet of the data part. */
export const BECH32_ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Value of each character code below 128, in either case; 255 for those outside the alphabet. */
export const BECH32_VALUES: Uint8Array = new Uint8Array(128).fill(255);
for (let value = 0; value < 32; value++) {
  BECH32_VALUES[BECH32_ALPHABET.charCodeAt(value)] = value;
  BECH32_VALUES[BECH32_ALPHABET.toUpperCase().charCodeAt(value)] = value;
}

const CONSTANTS = { bech32: 1, bech32m: 0x2bc830a3 } as const;

/** What the five bits that leave at the top flip. */
const FLIPS = Int32Array.from({ length: 32 }, (_, top) =>
  [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
    (sum, generator, bit) => ((top >> bit) & 1 ? sum ^ generator : sum),
    0,
  ),
);

function step(checksum: number, value: number): number {
  return ((checksum & 0x1ffffff) << 5) ^ value ^ (FLIPS[checksum >>> 25] ?? 0);
}

function prefixChecksum(prefix: string): number {
  let checksum = 1;
  for (let i = 0; i < prefix.length; i++) checksum = step(checksum, prefix.charCodeAt(i) >> 5);
  checksum = step(checksum, 0);
  for (let i = 0; i < prefix.length; i++) checksum = step(checksum, prefix.charCodeAt(i) & 31);
  return checksum;
}

/**
 * Takes apart a text whose separator stands at `separator`. The case of the letters is the caller's business: mixed
 * case is not bech32. `undefined` where a character is outside the alphabet or there is no room for a checksum.
 */
export function decodeBech32(text: string, separator: number): Bech32Parts | undefined {
  const length = text.length - separator - 1;
  if (separator < 1 || length < 6) return undefined;
  const prefix = text.slice(0, separator).toLowerCase();
  const all = new Uint8Array(length);
  let checksum = prefixChecksum(prefix);
  for (let i = 0; i < length; i++) {
    const value = BECH32_VALUES[text.charCodeAt(separator + 1 + i)] ?? 255;
    if (value === 255) return undefined;
    all[i] = value;
    checksum = step(checksum, value);
  }
  const variant =
    checksum === CONSTANTS.bech32 ? 'bech32' : checksum === CONSTANTS.bech32m ? 'bech32m' : undefined;
  return { prefix, words: all.subarray(0, -6), variant };
}

/** Five-bit groups of a text in bech32's alphabet, in either case; `undefined` where a character is foreign. */
export function decodeBech32Words(text: string): Uint8Array | undefined {
  const words = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const value = BECH32_VALUES[text.charCodeAt(i)] ?? 255;
    if (value === 255) return undefined;
    words[i] = value;
  }
  return words;
}

const CODES = Uint8Array.from(BECH32_ALPHABET, (character) => character.charCodeAt(0));

/** The characters of five-bit groups. */
export function textOfWords(words: Uint8Array): string {
  const codes: number[] = [];
  for (let i = 0; i < words.length; i++) codes.push(CODES[words[i] ?? 0] ?? 0);
  return String.fromCharCode(...codes);
}

/** The text of five-bit groups under a lower-case prefix: the inverse of {@link decodeBech32}. */
export function encodeBech32(
  prefix: string,
  words: Uint8Array,
  variant: 'bech32' | 'bech32m' = 'bech32',
): string {
  let checksum = prefixChecksum(prefix);
  for (let i = 0; i < words.length; i++) checksum = step(checksum, words[i] ?? 0);
  for (let i = 0; i < 6; i++) checksum = step(checksum, 0);
  checksum ^= CONSTANTS[variant];
  const tail = Uint8Array.from({ length: 6 }, (_, i) => (checksum >>> (25 - i * 5)) & 31);
  return `${prefix}1${textOfWords(words)}${textOfWords(tail)}`;
}

import { BECH32_ALPHABET } from './bech32.ts';
import { bytesOfWords, wordsOfBytes } from './bits.ts';

/**
 * CashAddr: bech32's alphabet under a 40-bit BCH code over the prefix and the payload.
 * Source: https://github.com/bitcoincashorg/bitcoincash.org/blob/master/spec/cashaddr.md
 */

/** Sizes of the hash by the low three bits of the version byte, in bytes. */
const HASH_SIZES: readonly number[] = [20, 24, 28, 32, 40, 48, 56, 64];
/** Upper 8 and lower 32 bits of the five generators. */
const GENERATORS = [
  [0x98, 0xf2bc8e61],
  [0x79, 0xb76d99e2],
  [0xf3, 0x3e5fb3c4],
  [0xae, 0x2eabe2a8],
  [0x1e, 0x4f43e470],
] as const;

/** What a CashAddr text says. */
export interface CashAddr {
  readonly holds: boolean;
  /** 0 for P2PKH, 1 for P2SH, 2 and 3 for their token-aware forms; other chains assign their own. */
  readonly type: number;
  readonly hash: Uint8Array;
}

/** The 40-bit remainder as a number below 2⁴⁰. */
function remainder(prefix: string, words: Iterable<number>): number {
  let high = 0;
  let low = 1;
  const absorb = (value: number) => {
    const top = high >>> 3;
    high = ((high & 7) << 5) | (low >>> 27);
    low = ((low << 5) ^ value) >>> 0;
    for (let bit = 0; bit < 5; bit++) {
      const generator = GENERATORS[bit];
      if (generator === undefined || !((top >>> bit) & 1)) continue;
      high ^= generator[0];
      low = (low ^ generator[1]) >>> 0;
    }
  };
  for (let i = 0; i < prefix.length; i++) absorb(prefix.charCodeAt(i) & 31);
  absorb(0);
  for (const word of words) absorb(word);
  return high * 2 ** 32 + low;
}

/**
 * Decodes what follows the colon, in either case. `undefined` where it is not of the alphabet, the version byte
 * announces another length or sets the reserved bit, or the padding is not zero.
 */
export function decodeCashAddr(prefix: string, payload: string): CashAddr | undefined {
  const words = new Uint8Array(payload.length);
  const text = payload.toLowerCase();
  for (let i = 0; i < text.length; i++) {
    const value = BECH32_ALPHABET.indexOf(text.charAt(i));
    if (value < 0) return undefined;
    words[i] = value;
  }
  const bytes = bytesOfWords(words.subarray(0, -8));
  const version = bytes?.[0];
  if (bytes === undefined || version === undefined || version & 0x80) return undefined;
  if (bytes.length - 1 !== HASH_SIZES[version & 7]) return undefined;
  return { holds: remainder(prefix, words) === 1, type: version >> 3, hash: bytes.subarray(1) };
}

/** The CashAddr text of a hash, without its prefix. */
export function encodeCashAddr(prefix: string, type: number, hash: Uint8Array): string {
  const size = HASH_SIZES.indexOf(hash.length);
  if (size < 0)
    throw new RangeError(`a hash of ${hash.length} bytes; expected one of ${HASH_SIZES.join(', ')}`);
  const payload = wordsOfBytes(Uint8Array.of((type << 3) | size, ...hash));
  const checksum = remainder(prefix, [...payload, 0, 0, 0, 0, 0, 0, 0, 0]);
  // The constant 1 of the code is flipped back out; the eight groups are read from the top of 40 bits.
  const high = Math.floor(checksum / 2 ** 20);
  const low = (checksum % 2 ** 20) ^ 1;
  const tail = [15, 10, 5, 0].flatMap((shift) => [(high >> shift) & 31]);
  const rest = [15, 10, 5, 0].map((shift) => (low >> shift) & 31);
  return [...payload, ...tail, ...rest].map((word) => BECH32_ALPHABET.charAt(word)).join('');
}

import { decodeBech32Words, textOfWords } from './bech32.ts';
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

/** What the five bits that leave at the top flip, in the upper and the lower part. */
const FLIP_HIGH = Int32Array.from({ length: 32 }, (_, top) => flips(top, 0));
const FLIP_LOW = Int32Array.from({ length: 32 }, (_, top) => flips(top, 1));

function flips(top: number, half: 0 | 1): number {
  return GENERATORS.reduce((sum, generator, bit) => ((top >> bit) & 1 ? sum ^ generator[half] : sum), 0);
}

/** The 40-bit remainder so far: the upper 8 bits and the lower 32. */
interface Remainder {
  high: number;
  low: number;
}

function absorb(sum: Remainder, value: number): void {
  const top = sum.high >>> 3;
  sum.high = (((sum.high & 7) << 5) | (sum.low >>> 27)) ^ (FLIP_HIGH[top] ?? 0);
  sum.low = (sum.low << 5) ^ value ^ (FLIP_LOW[top] ?? 0);
}

function remainderOf(prefix: string, words: Uint8Array): Remainder {
  const sum = { high: 0, low: 1 };
  for (let i = 0; i < prefix.length; i++) absorb(sum, prefix.charCodeAt(i) & 31);
  absorb(sum, 0);
  for (let i = 0; i < words.length; i++) absorb(sum, words[i] ?? 0);
  return sum;
}

/** What a CashAddr text says. */
export interface CashAddr {
  readonly holds: boolean;
  /** 0 for P2PKH, 1 for P2SH, 2 and 3 for their token-aware forms; other chains assign their own. */
  readonly type: number;
  readonly hash: Uint8Array;
}

/**
 * Decodes what follows the colon, in either case. `undefined` where it is not of the alphabet, the version byte
 * announces another length or sets the reserved bit, or the padding is not zero.
 */
export function decodeCashAddr(prefix: string, payload: string): CashAddr | undefined {
  const words = decodeBech32Words(payload);
  const bytes = words && bytesOfWords(words.subarray(0, -8));
  const version = bytes?.[0];
  if (words === undefined || bytes === undefined || version === undefined || version & 0x80) return undefined;
  if (bytes.length - 1 !== HASH_SIZES[version & 7]) return undefined;
  return { holds: holdsUnder(prefix, words), type: version >> 3, hash: bytes.subarray(1) };
}

function holdsUnder(prefix: string, words: Uint8Array): boolean {
  const { high, low } = remainderOf(prefix, words);
  return high === 0 && low === 1;
}

/** Version and payload under the same code, for chains with versions of their own; `undefined` as above. */
export function decodeChecked40(
  prefix: string,
  payload: string,
): { readonly holds: boolean; readonly bytes: Uint8Array } | undefined {
  const words = decodeBech32Words(payload);
  const bytes = words && bytesOfWords(words.subarray(0, -8));
  return words && bytes && { holds: holdsUnder(prefix, words), bytes };
}

/** The CashAddr text of a hash, without its prefix. */
export function encodeCashAddr(prefix: string, type: number, hash: Uint8Array): string {
  const size = HASH_SIZES.indexOf(hash.length);
  if (size < 0)
    throw new RangeError(`a hash of ${hash.length} bytes; expected one of ${HASH_SIZES.join(', ')}`);
  const versioned = new Uint8Array(hash.length + 1);
  versioned[0] = (type << 3) | size;
  versioned.set(hash, 1);
  const payload = wordsOfBytes(versioned);
  // Eight empty groups stand where the checksum will; the constant 1 of the code is flipped back out.
  const words = new Uint8Array(payload.length + 8);
  words.set(payload);
  const { high, low } = remainderOf(prefix, words);
  const upper = ((high << 12) | (low >>> 20)) >>> 0;
  const lower = (low ^ 1) & 0xfffff;
  for (let i = 0; i < 4; i++) {
    words[payload.length + i] = (upper >> (15 - i * 5)) & 31;
    words[payload.length + 4 + i] = (lower >> (15 - i * 5)) & 31;
  }
  return textOfWords(words);
}

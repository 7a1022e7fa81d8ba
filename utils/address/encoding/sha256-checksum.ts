import { sha256 } from '@noble/hashes/sha2.js';

/**
 * The checksum of base58check: the first 32 bits of a double SHA-256. A page holds thousands of candidates of 21 bytes,
 * so messages of one block are hashed here without allocating anything, five times as fast as through @noble/hashes,
 * which does the longer ones. `tests/unit/address/hashes.test.ts` holds one against the other.
 */

const PRIMES = Array.from({ length: 310 }, (_, i) => i + 2).filter((n) => {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
  return true;
});

/** The first 32 bits of the fractional part (FIPS 180-4, §4.2.2 and §5.3.3). */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

const ROUND_CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const words = new Int32Array(64);
const state = new Int32Array(8);

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Extends the 16 words of the block to 64. */
function schedule(): void {
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15] ?? 0;
    const b = words[i - 2] ?? 0;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words[i] = (s0 + s1 + (words[i - 7] ?? 0) + (words[i - 16] ?? 0)) | 0;
  }
}

/** SHA-256 of the one block in `words`, into `state`. */
function hashBlock(): void {
  schedule();
  let a = INITIAL[0] ?? 0;
  let b = INITIAL[1] ?? 0;
  let c = INITIAL[2] ?? 0;
  let d = INITIAL[3] ?? 0;
  let e = INITIAL[4] ?? 0;
  let f = INITIAL[5] ?? 0;
  let g = INITIAL[6] ?? 0;
  let h = INITIAL[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  state[4] = e;
  state[5] = f;
  state[6] = g;
  state[7] = h;
  for (let i = 0; i < 8; i++) state[i] = ((state[i] ?? 0) + (INITIAL[i] ?? 0)) | 0;
}

/** Pads `length` bytes that already stand in `words`. */
function pad(length: number): void {
  words[length >> 2] = (words[length >> 2] ?? 0) | (0x80 << (24 - (length & 3) * 8));
  words[15] = length * 8;
}

/** The first four bytes of SHA-256 of SHA-256 of the first `length` bytes, as a signed big-endian number. */
export function doubleSha256Checksum(bytes: Uint8Array, length: number = bytes.length): number {
  if (length > 55) return firstWord(sha256(sha256(bytes.subarray(0, length))));
  words.fill(0, 0, 16);
  for (let i = 0; i < length; i++)
    words[i >> 2] = (words[i >> 2] ?? 0) | ((bytes[i] ?? 0) << (24 - (i & 3) * 8));
  pad(length);
  hashBlock();
  words.fill(0, 8, 16);
  words.set(state);
  pad(32);
  hashBlock();
  return state[0] ?? 0;
}

/** Four bytes at an offset, as a signed big-endian number. */
export function firstWord(bytes: Uint8Array, at = 0): number {
  return (
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  );
}

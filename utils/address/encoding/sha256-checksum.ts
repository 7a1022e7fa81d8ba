/**
 * The checksum of base58check: the first 32 bits of a double SHA-256. A page holds thousands of candidates, so this
 * allocates nothing and is four times as fast as through @noble/hashes, against which
 * `tests/unit/address/encoding/hashes.test.ts` holds it. Source: FIPS 180-4.
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

/** Mixes the block in `words` into `state`. */
function compress(): void {
  schedule();
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
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
  state[0] = ((state[0] ?? 0) + a) | 0;
  state[1] = ((state[1] ?? 0) + b) | 0;
  state[2] = ((state[2] ?? 0) + c) | 0;
  state[3] = ((state[3] ?? 0) + d) | 0;
  state[4] = ((state[4] ?? 0) + e) | 0;
  state[5] = ((state[5] ?? 0) + f) | 0;
  state[6] = ((state[6] ?? 0) + g) | 0;
  state[7] = ((state[7] ?? 0) + h) | 0;
}

/** Puts at most 64 bytes into `words`, big-endian, and zeros behind them. */
function load(bytes: Uint8Array, from: number, to: number): void {
  words.fill(0, 0, 16);
  for (let i = 0; from + i < to; i++)
    words[i >> 2] = (words[i >> 2] ?? 0) | ((bytes[from + i] ?? 0) << (24 - (i & 3) * 8));
}

/** Ends the message: `rest` bytes of its last block stand in `words`, `length` bytes were hashed in all. */
function finish(rest: number, length: number): void {
  words[rest >> 2] = (words[rest >> 2] ?? 0) | (0x80 << (24 - (rest & 3) * 8));
  if (rest >= 56) {
    compress();
    words.fill(0, 0, 16);
  }
  words[15] = length * 8;
  compress();
}

/** The first four bytes of SHA-256 of SHA-256 of bytes, as a signed big-endian number. */
export function doubleSha256Checksum(bytes: Uint8Array): number {
  const { length } = bytes;
  state.set(INITIAL);
  let at = 0;
  for (; at + 64 <= length; at += 64) {
    load(bytes, at, at + 64);
    compress();
  }
  load(bytes, at, length);
  finish(length - at, length);
  words.fill(0, 8, 16);
  words.set(state);
  state.set(INITIAL);
  finish(32, 32);
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

import { sha256 } from '@noble/hashes/sha2.js';
import { encodeText, writeAscii } from './bytes.ts';

/**
 * Bytes of a key's digest: SHA-256, cut to 128 bits. A faster hash would do for finding a shard, but a page
 * chooses its addresses: with a weak one it could craft an address that wears another's label.
 */
export const DIGEST_BYTES = 16;

/** Keys are short; one buffer serves them all, since nothing waits while it is in use. */
const scratch = new Uint8Array(256);

/** The digest under which the labels of a key are kept: uniform, whatever the key looks like. */
export function digestOf(key: string): Uint8Array {
  const isShort = key.length <= scratch.length && writeAscii(key, scratch, 0);
  return sha256(isShort ? scratch.subarray(0, key.length) : encodeText(key)).subarray(0, DIGEST_BYTES);
}

/** The shard of the digest at an offset: its first `shardBits` (0–31) bits. */
export function shardOf(digests: Uint8Array, offset: number, shardBits: number): number {
  return shardBits === 0 ? 0 : readWord(digests, offset) >>> (32 - shardBits);
}

/** The unsigned 32-bit word at an offset, most significant byte first; bytes past the end are 0. */
export function readWord(bytes: Uint8Array, offset: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [
    bytes[offset],
    bytes[offset + 1],
    bytes[offset + 2],
    bytes[offset + 3],
  ];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** Orders two digests, each given as the bytes it stands in and its offset: negative, 0, positive. */
export function compareDigests(one: Uint8Array, oneAt: number, other: Uint8Array, otherAt: number): number {
  for (let i = 0; i < DIGEST_BYTES; i++) {
    const difference = (one[oneAt + i] ?? 0) - (other[otherAt + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

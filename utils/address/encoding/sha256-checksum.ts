import { sha256 } from '@noble/hashes/sha2.js';

/** The first four bytes of SHA-256 of SHA-256 of bytes, as a signed big-endian number: the checksum of base58check. */
export function doubleSha256Checksum(bytes: Uint8Array): number {
  return firstWord(sha256(sha256(bytes)));
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

import { sha256 } from '@noble/hashes/sha2.js';
import { type Base58Alphabet, BITCOIN_BASE58, decodeBase58, encodeBase58 } from './base58.ts';

/** What a base58check text says: whether its four checksum bytes hold, and the bytes before them. */
export interface Base58Check {
  readonly holds: boolean;
  /** Version bytes and payload, without the checksum. */
  readonly bytes: Uint8Array;
}

/** The first four bytes of a double SHA-256. */
export function doubleSha256Checksum(bytes: Uint8Array): Uint8Array {
  return sha256(sha256(bytes)).subarray(0, 4);
}

/**
 * Decodes base58check: the payload is followed by the first four bytes of its double SHA-256.
 * `undefined` where the text is not base58 or shorter than a checksum. Source: Bitcoin Core, `base58.cpp`.
 */
export function decodeBase58Check(
  text: string,
  alphabet: Base58Alphabet = BITCOIN_BASE58,
): Base58Check | undefined {
  const decoded = decodeBase58(text, alphabet);
  if (decoded === undefined || decoded.length < 5) return undefined;
  const bytes = decoded.subarray(0, -4);
  return { holds: equalBytes(doubleSha256Checksum(bytes), decoded.subarray(-4)), bytes };
}

/** The base58check text of version bytes and payload. */
export function encodeBase58Check(bytes: Uint8Array, alphabet: Base58Alphabet = BITCOIN_BASE58): string {
  const checked = new Uint8Array(bytes.length + 4);
  checked.set(bytes);
  checked.set(doubleSha256Checksum(bytes), bytes.length);
  return encodeBase58(checked, alphabet);
}

/** Whether two byte arrays hold the same bytes. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

import { blake2b } from '@noble/hashes/blake2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { BITCOIN_BASE58, encodeBase58, RIPPLE_BASE58 } from '../../../../utils/address/encoding/base58.ts';
import { encodeBase58Check } from '../../../../utils/address/encoding/base58check.ts';
import { encodeBech32, textOfWords } from '../../../../utils/address/encoding/bech32.ts';
import { wordsOfBytes } from '../../../../utils/address/encoding/bits.ts';
import { readAddress } from '../../../../utils/address/parse-address.ts';

/** Bytes of this number that are not all alike: a key, a hash. */
export function payload(length: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 37 + seed * 11 + 5) & 255);
}

/** What the reader takes a text for by its checksum; `-` where for nothing. */
export function formatOf(text: string): string {
  const reading = readAddress(text);
  return reading?.strength === 'verified' || reading?.strength === 'secret' ? reading.format : '-';
}

/** Base58check of head and payload. */
export function base58(head: readonly number[], rest: Uint8Array): string {
  return encodeBase58Check(Uint8Array.of(...head, ...rest));
}

/** The same in the XRP Ledger's alphabet. */
export function ripple(head: readonly number[], rest: Uint8Array): string {
  return encodeBase58Check(Uint8Array.of(...head, ...rest), RIPPLE_BASE58);
}

/** Base58 of a body and what a hash makes of it. */
export function hashed(body: Uint8Array, checksum: (body: Uint8Array) => Uint8Array): string {
  return encodeBase58(Uint8Array.of(...body, ...checksum(body)), BITCOIN_BASE58);
}

/** The first bytes of BLAKE2b of so many bytes. */
export const blake =
  (length: number, kept: number) =>
  (body: Uint8Array): Uint8Array =>
    blake2b(body, { dkLen: length }).subarray(0, kept);

export const keccak = (body: Uint8Array): Uint8Array => keccak_256(body).subarray(0, 4);

/** Bech32 of bytes behind words that stand for themselves, such as a witness version. */
export function bech32(
  prefix: string,
  bytes: Uint8Array,
  variant: 'bech32' | 'bech32m',
  ...versions: readonly number[]
): string {
  return encodeBech32(prefix, Uint8Array.of(...versions, ...wordsOfBytes(bytes)), variant);
}

/** CashAddr's code over a prefix and any bytes: written after its specification, with numbers of any size. */
export function checked40(prefix: string, bytes: Uint8Array): string {
  const generators = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];
  const words = [...wordsOfBytes(bytes)];
  let sum = 1n;
  for (const word of [
    ...Array.from(prefix, (each) => each.charCodeAt(0) & 31),
    0,
    ...words,
    ...Array(8).fill(0),
  ]) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(word);
    for (const [bit, generator] of generators.entries()) if ((top >> BigInt(bit)) & 1n) sum ^= generator;
  }
  sum ^= 1n;
  const tail = Array.from({ length: 8 }, (_, i) => Number((sum >> BigInt(35 - 5 * i)) & 31n));
  return textOfWords(Uint8Array.of(...words, ...tail));
}

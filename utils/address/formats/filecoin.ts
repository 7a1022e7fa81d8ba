import { blake2b } from '@noble/hashes/blake2.js';
import { decodeBase32, RFC4648_BASE32 } from '../encoding/base32.ts';
import { PUNCTUATION, UPPER } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { shapedAddress } from './shaped-address.ts';

/** Bytes of the payload by protocol: key hash, actor hash, BLS key. Source: https://spec.filecoin.io (Address). */
const PAYLOAD_BYTES: Readonly<Record<string, number>> = { 1: 20, 2: 20, 3: 48 };
/** Delegated addresses of the EVM actor: protocol 4, actor 10, written `f410f…`. */
const DELEGATED = 'f410f';

/** What is hashed before the payload, and where the payload begins in the text. */
function partsOf(raw: string): { head: readonly number[]; from: number; bytes: number } | undefined {
  if (raw.startsWith(DELEGATED)) return { head: [4, 10], from: DELEGATED.length, bytes: 20 };
  const protocol = raw.charAt(1);
  const bytes = PAYLOAD_BYTES[protocol];
  return bytes === undefined ? undefined : { head: [Number(protocol)], from: 2, bytes };
}

/** What is hashed and the checksum; `undefined` where the length is none of the protocol's. */
function bytesOf(raw: string): readonly [Uint8Array, Uint8Array] | undefined {
  const parts = partsOf(raw);
  const decoded = parts && decodeBase32(raw.slice(parts.from), RFC4648_BASE32.toLowerCase());
  if (parts === undefined || decoded?.length !== parts.bytes + 4) return undefined;
  return [Uint8Array.of(...parts.head, ...decoded.subarray(0, -4)), decoded.subarray(-4)];
}

/** Whether the checksum of a well-formed address holds. */
export function provesFilecoin(address: string): boolean {
  const [hashed, stated] = bytesOf(address) ?? [];
  return hashed !== undefined && stated !== undefined && equalBytes(blake2b(hashed, { dkLen: 4 }), stated);
}

/** `f1`, `f2` (41 characters), `f3` (86) and `f410f` (44): base32 with four bytes of BLAKE2b. `f0` carries no checksum. */
export const filecoin = shapedAddress({
  format: 'filecoin',
  chain: 'filecoin',
  first: 'f',
  min: 41,
  max: 86,
  excludes: UPPER | PUNCTUATION,
  shape: /^f(?:[12].{39}|3.{84}|410f.{39})$/,
});

import { blake2b } from '@noble/hashes/blake2.js';
import { BITCOIN_BASE58, decodeBase58, encodeBase58 } from '../encoding/base58.ts';
import { LOWER, NOT_BASE58, NOT_HEX, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { SS58_PREFIXES } from '../tables/ss58-prefixes.ts';
import type { Token } from '../token.ts';

/** `SS58PRE`, which is hashed before the address. Source: https://docs.polkadot.com (SS58). */
const CONTEXT = /* @__PURE__ */ Uint8Array.from('SS58PRE', (character) => character.charCodeAt(0));

/** A public key under a network's prefix: 32 bytes, or 33 for the compressed keys of ECDSA. */
export interface Ss58Address {
  readonly prefix: number;
  readonly key: Uint8Array;
}

function checksum(body: Uint8Array): Uint8Array {
  return blake2b(Uint8Array.of(...CONTEXT, ...body), { dkLen: 64 }).subarray(0, 2);
}

/** Prefix and width of the prefix in bytes: one below 64, two from there; 128 and above are reserved. */
function prefixOf(first: number, second: number): readonly [number, number] | undefined {
  if (first < 64) return [first, 1];
  if (first > 127) return undefined;
  return [((first & 0x3f) << 2) | (second >> 6) | ((second & 0x3f) << 8), 2];
}

function isKey(key: Uint8Array): boolean {
  return key.length === 32 || (key.length === 33 && (key[0] === 2 || key[0] === 3));
}

/** A key under a prefix, whatever the checksum, which is the last two bytes. */
function shapeOf(bytes: Uint8Array | undefined): Ss58Address | undefined {
  const [prefix, width] = prefixOf(bytes?.[0] ?? 255, bytes?.[1] ?? 0) ?? [];
  if (bytes === undefined || prefix === undefined || width === undefined) return undefined;
  const key = bytes.subarray(width, -2);
  return isKey(key) ? { prefix, key } : undefined;
}

/** Reads the SS58 form of a key under a known prefix; `undefined` where the checksum does not hold. */
export function decodeSs58(text: string): Ss58Address | undefined {
  const bytes = decodeBase58(text, BITCOIN_BASE58);
  const shape = shapeOf(bytes);
  if (bytes === undefined || shape === undefined || !SS58_PREFIXES.has(shape.prefix)) return undefined;
  const [a, b] = checksum(bytes.subarray(0, -2));
  return bytes.at(-2) === a && bytes.at(-1) === b ? shape : undefined;
}

/** The SS58 text of a key under a prefix: the inverse of {@link decodeSs58}. */
export function encodeSs58({ prefix, key }: Ss58Address): string {
  const head = prefix < 64 ? [prefix] : [((prefix & 0xfc) >> 2) | 0x40, (prefix >> 8) | ((prefix & 3) << 6)];
  const body = Uint8Array.of(...head, ...key);
  return encodeBase58(Uint8Array.of(...body, ...checksum(body)), BITCOIN_BASE58);
}

function read({ raw, mask }: Token): Reading | undefined {
  if (!(mask & LOWER && mask & UPPER)) return undefined;
  const shape = shapeOf(decodeBase58(raw, BITCOIN_BASE58));
  if (shape === undefined) return undefined;
  return { format: 'ss58', address: raw, chains: [`ss58:${shape.prefix}`], strength: 'unproven' };
}

/** Substrate's accounts: a network prefix, a key of 32 bytes and 16 bits of BLAKE2b, in base58. */
export const ss58: AddressFormat = {
  formats: ['ss58'],
  first: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  min: 46,
  max: 50,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};

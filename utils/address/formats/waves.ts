import { blake2b } from '@noble/hashes/blake2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { BITCOIN_BASE58, decodeBase58 } from '../encoding/base58.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { shapedAddress } from './shaped-address.ts';

/** Version 1 and the letter of the main network, `W`. */
const HEAD = [1, 0x57] as const;

/** Whether the last four bytes are the first of Keccak-256 of BLAKE2b-256 of the others. Source: docs.waves.tech. */
export function provesWaves(address: string): boolean {
  const bytes = decodeBase58(address, BITCOIN_BASE58);
  if (bytes?.length !== 26 || !HEAD.every((byte, i) => byte === bytes[i])) return false;
  const hash = keccak_256(blake2b(bytes.subarray(0, 22), { dkLen: 32 }));
  return equalBytes(hash.subarray(0, 4), bytes.subarray(22));
}

/** `3P…`: 20 bytes of hash under a version and a network. */
export const waves = shapedAddress({
  format: 'waves',
  chain: 'waves',
  first: '3',
  min: 35,
  excludes: NOT_BASE58,
  shape: /^3P/,
});

import { sha512_256 } from '@noble/hashes/sha2.js';
import { decodeBase32 } from '../encoding/base32.ts';
import { NOT_BASE32 } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { shapedAddress } from './shaped-address.ts';

/** Whether the last four bytes are those of the SHA-512/256 of the key. Source: https://dev.algorand.co (Accounts). */
export function provesAlgorand(address: string): boolean {
  const bytes = decodeBase32(address);
  return (
    bytes?.length === 36 && equalBytes(sha512_256(bytes.subarray(0, 32)).subarray(-4), bytes.subarray(32))
  );
}

/** 58 characters of base32: a key of 32 bytes and a checksum of four. */
export const algorand = shapedAddress({
  format: 'algorand',
  chain: 'algorand',
  first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  min: 58,
  excludes: NOT_BASE32,
});

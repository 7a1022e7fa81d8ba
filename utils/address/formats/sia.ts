import { blake2b } from '@noble/hashes/blake2.js';
import { NOT_HEX } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { bytesOfHex } from '../encoding/hex.ts';
import { shapedAddress } from './shaped-address.ts';

/** Whether the last six bytes are the first of the BLAKE2b-256 of the others. Source: Sia, `types/unlockhash.go`. */
export function provesSia(address: string): boolean {
  const bytes = bytesOfHex(address);
  if (bytes?.length !== 38) return false;
  return equalBytes(blake2b(bytes.subarray(0, 32), { dkLen: 32 }).subarray(0, 6), bytes.subarray(32));
}

/** 76 hexadecimal digits. */
export const sia = shapedAddress({
  format: 'sia',
  chain: 'sia',
  first: '0123456789abcdef',
  min: 76,
  excludes: NOT_HEX,
});

import { keccak_256 } from '@noble/hashes/sha3.js';
import { decodeBase32 } from '../encoding/base32.ts';
import { NOT_BASE32 } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { shapedAddress } from './shaped-address.ts';

/** Network byte of the main network. */
const MAIN = 0x68;

/** Whether the last four bytes are the first of the Keccak-256 of the others. Source: NEM technical reference, §3.3. */
export function provesNem(address: string): boolean {
  const bytes = decodeBase32(address);
  if (bytes?.length !== 25 || bytes[0] !== MAIN) return false;
  return equalBytes(keccak_256(bytes.subarray(0, 21)).subarray(0, 4), bytes.subarray(21));
}

/** `N…`: 40 characters of base32. */
export const nem = shapedAddress({ format: 'nem', chain: 'nem', first: 'N', min: 40, excludes: NOT_BASE32 });

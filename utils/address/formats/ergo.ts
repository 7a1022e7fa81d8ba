import { blake2b } from '@noble/hashes/blake2.js';
import { BITCOIN_BASE58, decodeBase58 } from '../encoding/base58.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { shapedAddress } from './shaped-address.ts';

/** Whether the last four bytes are the first of the BLAKE2b-256 of the others. */
export function provesErgo(address: string): boolean {
  const bytes = decodeBase58(address, BITCOIN_BASE58);
  // Network 0, type 1, a compressed point.
  if (bytes?.length !== 38 || bytes[0] !== 1 || (bytes[1] !== 2 && bytes[1] !== 3)) return false;
  return equalBytes(blake2b(bytes.subarray(0, 34), { dkLen: 32 }).subarray(0, 4), bytes.subarray(34));
}

/** `9…`: the key of an account on the main network; scripts have no length of their own. Source: docs.ergoplatform.com. */
export const ergo = shapedAddress({
  format: 'ergo',
  chain: 'ergo',
  first: '9',
  min: 51,
  excludes: NOT_BASE58,
});

import { blake256 } from '@noble/hashes/blake1.js';
import { BITCOIN_BASE58, decodeBase58 } from '../encoding/base58.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import { shapedAddress } from './shaped-address.ts';

/** Version bytes on the main network: `Ds`, `De`, `DS` key hashes, `Dc` script hashes. Source: dcrd, `mainnetparams.go`. */
const VERSIONS = [0x073f, 0x071f, 0x0701, 0x071a];

/** Whether the last four bytes are the first of BLAKE-256 twice over the others. */
export function provesDecred(address: string): boolean {
  const bytes = decodeBase58(address, BITCOIN_BASE58);
  if (bytes?.length !== 26 || !VERSIONS.includes((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0))) return false;
  return equalBytes(blake256(blake256(bytes.subarray(0, 22))).subarray(0, 4), bytes.subarray(22));
}

/** `Ds…` and `Dc…`: base58check with BLAKE-256 in the place of SHA-256. */
export const decred = shapedAddress({
  format: 'decred',
  chain: 'decred',
  first: 'D',
  min: 35,
  excludes: NOT_BASE58,
  shape: /^D[scSe]/,
});

import { base58CheckHolds, decodeBase58Check } from '../encoding/base58check.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { shapedAddress } from './shaped-address.ts';

/** Version byte of a compressed public key, and the versions of its two parts. Source: docs.minaprotocol.com. */
const HEAD = [0xcb, 1, 1] as const;

/** Whether the checksum of base58check holds over a key of Mina's. */
export function provesMina(address: string): boolean {
  const decoded = decodeBase58Check(address);
  if (decoded?.bytes.length !== 36 || !HEAD.every((byte, i) => byte === decoded.bytes[i])) return false;
  return base58CheckHolds(decoded);
}

/** `B62q…`: base58check of a public key of the Pasta curves. */
export const mina = shapedAddress({
  format: 'mina',
  chain: 'mina',
  first: 'B',
  min: 55,
  excludes: NOT_BASE58,
  shape: /^B62q/,
});

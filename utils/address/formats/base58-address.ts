import type { ChainKey } from '../chain-ids.ts';
import { base58CheckHolds } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf } from '../token.ts';
import type { Format } from './index.ts';

/** What a base58check address is made of. */
interface Declaration {
  readonly format: Format;
  /** The chain, and those on which the same string is an address too. */
  readonly chains: readonly ChainKey[];
  /** Version bytes, one list per kind of address. */
  readonly versions: readonly (readonly number[])[];
  /** Every character that such an address can begin with. */
  readonly first: string;
}

/** An address of base58check: version bytes, a hash of 20 bytes, a checksum of 32 bits. */
export function base58Address({ format, chains, versions, first }: Declaration): AddressFormat {
  return {
    formats: [format],
    first,
    min: 33,
    max: 36,
    excludes: NOT_BASE58,
    needs: NOT_HEX,
    read(token): Reading | undefined {
      const decoded = base58CheckOf(token);
      if (decoded === undefined || !versions.some((version) => isVersionOf(version, decoded.bytes)))
        return undefined;
      if (!base58CheckHolds(decoded)) return undefined;
      return { format, address: token.raw, chains, strength: 'verified' };
    },
  };
}

function isVersionOf(version: readonly number[], bytes: Uint8Array): boolean {
  return bytes.length === version.length + 20 && version.every((byte, i) => byte === bytes[i]);
}

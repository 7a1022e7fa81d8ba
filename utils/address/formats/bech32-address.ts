import type { ChainKey } from '../chain-ids.ts';
import type { Bech32Parts } from '../encoding/bech32.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf } from '../token.ts';
import type { Format } from './index.ts';

/** What an address of bech32 or bech32m is made of. */
interface Declaration {
  readonly format: Format;
  readonly chain: ChainKey;
  /** Lower case, without the separator. */
  readonly prefix: string;
  /** Least and greatest length of the whole address, in characters. */
  readonly min: number;
  readonly max: number;
  /** Whether variant and payload are those of this format. */
  readonly fits: (parts: Bech32Parts) => boolean;
  /** `unproven` where more than the checksum of bech32 has to hold. */
  readonly strength?: 'unproven';
}

/** An address of one prefix, variant and shape of payload. */
export function bech32Address({
  format,
  chain,
  prefix,
  min,
  max,
  fits,
  strength,
}: Declaration): AddressFormat {
  return {
    formats: [format],
    first: prefix.charAt(0) + prefix.charAt(0).toUpperCase(),
    min,
    max,
    excludes: 0,
    needs: NOT_HEX,
    read(token): Reading | undefined {
      const parts = bech32PrefixOf(token) === prefix ? bech32Of(token) : undefined;
      if (parts?.variant === undefined || !fits(parts)) return undefined;
      const address = token.raw.toLowerCase();
      return { format, address, chains: [chain], strength: strength ?? 'verified' };
    },
  };
}

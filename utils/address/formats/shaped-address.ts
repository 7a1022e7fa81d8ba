import type { ChainKey } from '../chain-ids.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat } from '../format.ts';
import { follows } from '../token.ts';
import type { Format } from './index.ts';

/** What an address looks like whose checksum is too rare for the content script. */
interface Declaration {
  readonly format: Format;
  readonly chain: ChainKey;
  /** Every character that such an address can begin with. */
  readonly first: string;
  readonly min: number;
  readonly max?: number;
  /** Class bits of characters that must not occur. */
  readonly excludes: number;
  /** What it must look like besides. */
  readonly shape?: RegExp;
  /** What must stand before it, with the colon. */
  readonly prefix?: string;
}

/** An address of a rare format: the content script sees to its shape, and the background proves it (`settle.ts`). */
export function shapedAddress(declared: Declaration): AddressFormat {
  const { format, chain, first, min, max = min, excludes, shape, prefix = '' } = declared;
  return {
    formats: [format],
    first,
    min,
    max,
    excludes,
    needs: excludes === NOT_HEX ? 0 : NOT_HEX,
    read(token) {
      if (shape?.test(token.raw) === false || !follows(token, prefix)) return undefined;
      const address = prefix === '' ? token.raw : prefix + token.raw.toLowerCase();
      return { format, address, chains: [chain], strength: 'unproven', lead: prefix.length };
    },
  };
}

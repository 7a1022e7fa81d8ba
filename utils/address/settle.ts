import { accountsOf } from './accounts-of.ts';
import type { Reading } from './format.ts';
import { provesFilecoin } from './formats/filecoin.ts';
import type { Format } from './formats/index.ts';
import { provesNano } from './formats/nano.ts';
import { decodeSs58 } from './formats/ss58.ts';
import { provesUnified } from './formats/zcash-unified.ts';
import type { DetectedAddress } from './types.ts';

/** Whether the checksum of an address holds, for the formats whose readings are `unproven`. */
const PROOFS: Partial<Record<Format, (address: string) => boolean>> = {
  ss58: (address) => decodeSs58(address) !== undefined,
  filecoin: provesFilecoin,
  nano: provesNano,
  'zcash-unified': provesUnified,
};

/**
 * What the content script leaves to the background: the accounts of a reading, and the proof of one whose format is too
 * rare for every page to carry its checksum. `undefined` where that does not hold.
 */
export function settle(
  reading: Pick<Reading, 'format' | 'address' | 'chains' | 'strength'>,
): Pick<DetectedAddress, 'accounts' | 'strength'> | undefined {
  const { format, address, strength } = reading;
  if (strength !== 'unproven') return { accounts: accountsOf(reading), strength };
  return PROOFS[format]?.(address) ? { accounts: accountsOf(reading), strength: 'verified' } : undefined;
}

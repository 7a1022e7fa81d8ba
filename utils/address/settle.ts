import { accountsOf } from './accounts-of.ts';
import type { Reading } from './format.ts';
import { provesAlgorand } from './formats/algorand.ts';
import { provesDecred } from './formats/decred.ts';
import { provesErgo } from './formats/ergo.ts';
import { provesExtendedKey } from './formats/extended-key.ts';
import { provesFilecoin } from './formats/filecoin.ts';
import { provesHedera } from './formats/hedera.ts';
import { provesIcap } from './formats/icap.ts';
import type { Format } from './formats/index.ts';
import { provesKaspa } from './formats/kaspa.ts';
import { provesOffer } from './formats/lightning-offer.ts';
import { provesMina } from './formats/mina.ts';
import { provesNano } from './formats/nano.ts';
import { provesNem } from './formats/nem.ts';
import { provesSia } from './formats/sia.ts';
import { decodeSs58 } from './formats/ss58.ts';
import { provesStacks } from './formats/stacks.ts';
import { provesWaves } from './formats/waves.ts';
import { provesUnified } from './formats/zcash-unified.ts';
import type { DetectedAddress } from './types.ts';

/** Whether the checksum of an address holds, for the formats whose readings are `unproven`. */
const PROOFS: Partial<Record<Format, (address: string) => boolean>> = {
  ss58: (address) => decodeSs58(address) !== undefined,
  filecoin: provesFilecoin,
  nano: provesNano,
  'zcash-unified': provesUnified,
  'bitcoin-extended-key': provesExtendedKey,
  stacks: provesStacks,
  hedera: provesHedera,
  mina: provesMina,
  kaspa: provesKaspa,
  'evm-icap': provesIcap,
  algorand: provesAlgorand,
  decred: provesDecred,
  ergo: provesErgo,
  waves: provesWaves,
  nem: provesNem,
  sia: provesSia,
  'lightning-offer': provesOffer,
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
  if (!PROOFS[format]?.(address)) return undefined;
  // An offer is proven by its shape alone: it carries no checksum.
  return { accounts: accountsOf(reading), strength: format === 'lightning-offer' ? 'format' : 'verified' };
}

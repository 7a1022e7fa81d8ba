import { accountsOf } from './accounts-of.ts';
import { type Bech32Parts, decodeBech32 } from './encoding/bech32.ts';
import type { Reading } from './format.ts';
import { provesAlgorand } from './formats/algorand.ts';
import { fitsCoin } from './formats/bech32-coins.ts';
import { fitsCardano } from './formats/cardano.ts';
import { provesByron } from './formats/cardano-byron.ts';
import { provesCosmos } from './formats/cosmos.ts';
import { provesDecred } from './formats/decred.ts';
import { provesErgo } from './formats/ergo.ts';
import { provesExtendedKey } from './formats/extended-key.ts';
import { provesFilecoin } from './formats/filecoin.ts';
import { provesHedera } from './formats/hedera.ts';
import { provesIcap } from './formats/icap.ts';
import type { Format } from './formats/index.ts';
import { readPrincipal } from './formats/internet-computer.ts';
import { provesKaspa } from './formats/kaspa.ts';
import { provesOffer } from './formats/lightning-offer.ts';
import { fitsMweb } from './formats/litecoin-mweb.ts';
import { provesMina } from './formats/mina.ts';
import { fitsMultiversx } from './formats/multiversx.ts';
import { readName } from './formats/names.ts';
import { provesNano } from './formats/nano.ts';
import { provesNem } from './formats/nem.ts';
import { fitsNervos } from './formats/nervos.ts';
import { provesPaymentCode } from './formats/payment-code.ts';
import { provesSia } from './formats/sia.ts';
import { fitsSilentPayment } from './formats/silent-payment.ts';
import { decodeSs58 } from './formats/ss58.ts';
import { provesStacks } from './formats/stacks.ts';
import { provesSignedPayload } from './formats/stellar.ts';
import { provesWaves } from './formats/waves.ts';
import { fitsSapling, fitsTex } from './formats/zcash-shielded.ts';
import { fitsUnified } from './formats/zcash-unified.ts';
import { fitsZilliqa } from './formats/zilliqa.ts';
import type { DetectedAddress, Strength } from './types.ts';

/** What an address of bech32 must be besides its checksum, as a proof. */
function bech32(fits: (parts: Bech32Parts) => boolean): (address: string) => boolean {
  return (address) => {
    const parts = decodeBech32(address, address.lastIndexOf('1'));
    return parts?.variant !== undefined && fits(parts);
  };
}

/** Whether the checksum of an address holds, for the formats whose readings are `unproven`. */
const PROOFS: Partial<Record<Format, (address: string) => boolean>> = /* @__PURE__ */ (() => ({
  ss58: (address) => decodeSs58(address) !== undefined,
  filecoin: provesFilecoin,
  nano: provesNano,
  'bitcoin-silent-payment': bech32(fitsSilentPayment),
  'litecoin-mweb': bech32(fitsMweb),
  'zcash-sapling': bech32(fitsSapling),
  'zcash-tex': bech32(fitsTex),
  'zcash-unified': bech32(fitsUnified),
  digibyte: bech32(fitsCoin),
  zilliqa: bech32(fitsZilliqa),
  multiversx: bech32(fitsMultiversx),
  nervos: bech32(fitsNervos),
  'bech32-coin': bech32(fitsCoin),
  'cosmos-bech32': provesCosmos,
  'bitcoin-extended-key': provesExtendedKey,
  'stellar-signed-payload': provesSignedPayload,
  'bitcoin-payment-code': provesPaymentCode,
  'cardano-byron': provesByron,
  'cardano-shelley': bech32(fitsCardano),
  'cardano-stake': bech32(fitsCardano),
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
}))();

/** Names are never `unproven` themselves. */
function settledStrength({ strength }: Reading): Strength {
  return strength === 'unproven' ? 'format' : strength;
}

/**
 * What the content script leaves to the background: the accounts of a reading, and the proof of one whose format is too
 * rare for every page to carry its checksum. `undefined` where that does not hold.
 */
export function settle(
  reading: Pick<Reading, 'format' | 'address' | 'chains' | 'strength'>,
): Pick<DetectedAddress, 'accounts' | 'strength'> | undefined {
  const { format, address, strength } = reading;
  if (strength !== 'unproven') return { accounts: accountsOf(reading), strength };
  const name = readName(address) ?? readPrincipal(address);
  if (name?.format === format) return { accounts: accountsOf(reading), strength: settledStrength(name) };
  if (!PROOFS[format]?.(address)) return undefined;
  // An offer is proven by its shape alone: it carries no checksum.
  return { accounts: accountsOf(reading), strength: format === 'lightning-offer' ? 'format' : 'verified' };
}

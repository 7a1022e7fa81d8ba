import type { AddressFormat } from './format.ts';
import { algorand } from './formats/algorand.ts';
import { avalanche } from './formats/avalanche.ts';
import { base58Family } from './formats/base58-family.ts';
import { base58Secret } from './formats/base58-secret.ts';
import { bech32Family } from './formats/bech32-family.ts';
import { bitcoinLegacy } from './formats/bitcoin-legacy.ts';
import { bitcoinSegwit } from './formats/bitcoin-segwit.ts';
import { cardanoByron } from './formats/cardano-byron.ts';
import { cashAddr } from './formats/cash-addr.ts';
import { cosmos } from './formats/cosmos.ts';
import { decred } from './formats/decred.ts';
import { ergo } from './formats/ergo.ts';
import { evm } from './formats/evm.ts';
import { extendedKey } from './formats/extended-key.ts';
import { filecoin } from './formats/filecoin.ts';
import { hexByContext } from './formats/hex-by-context.ts';
import { icap } from './formats/icap.ts';
import { icpAccount } from './formats/internet-computer.ts';
import { kaspa } from './formats/kaspa.ts';
import { lightning } from './formats/lightning.ts';
import { lightningOffer } from './formats/lightning-offer.ts';
import { mina } from './formats/mina.ts';
import { monero } from './formats/monero.ts';
import { nano } from './formats/nano.ts';
import { nem } from './formats/nem.ts';
import { paymentCode } from './formats/payment-code.ts';
import { sia } from './formats/sia.ts';
import { solana } from './formats/solana.ts';
import { ss58 } from './formats/ss58.ts';
import { stacks } from './formats/stacks.ts';
import { stellar } from './formats/stellar.ts';
import { tonFriendly, tonRaw } from './formats/ton.ts';
import { tronHex } from './formats/tron-hex.ts';
import { waves } from './formats/waves.ts';
import { xrpClassic, xrpSeed, xrpXAddress } from './formats/xrp.ts';

/** Every format, those whose checksum is strongest first: the first reading that holds wins. */
export const REGISTRY: readonly AddressFormat[] = [
  evm,
  bitcoinSegwit,
  bitcoinLegacy,
  base58Secret,
  cashAddr,
  base58Family,
  tronHex,
  monero,
  xrpClassic,
  xrpXAddress,
  xrpSeed,
  stellar,
  tonFriendly,
  tonRaw,
  cardanoByron,
  extendedKey,
  paymentCode,
  lightning,
  filecoin,
  nano,
  avalanche,
  stacks,
  algorand,
  decred,
  ergo,
  waves,
  mina,
  nem,
  sia,
  kaspa,
  icap,
  icpAccount,
  hexByContext,
  lightningOffer,
  bech32Family,
  cosmos,
  ss58,
  solana,
];

/** Formats by the code of the first character. */
export function byFirst(formats: readonly AddressFormat[]): readonly (readonly AddressFormat[])[] {
  return Array.from({ length: 128 }, (_, code) =>
    formats.filter((format) => format.first.includes(String.fromCharCode(code))),
  );
}

/** The formats by the code of the first character. */
export const BY_FIRST = byFirst(REGISTRY);
/** Those among them whose tokens may contain punctuation, by the code of the first character. */
export const PUNCTUATED_BY_FIRST = byFirst(REGISTRY.filter((format) => format.punctuated === true));

import type { AddressFormat } from './format.ts';
import { algorand } from './formats/algorand.ts';
import { avalanche } from './formats/avalanche.ts';
import { base58Coins } from './formats/base58-coins.ts';
import { base58Secret } from './formats/base58-secret.ts';
import { bech32Coins } from './formats/bech32-coins.ts';
import { bitcoinCash } from './formats/bitcoin-cash.ts';
import { bitcoinLegacy } from './formats/bitcoin-legacy.ts';
import { bitcoinSegwit } from './formats/bitcoin-segwit.ts';
import { cardano } from './formats/cardano.ts';
import { cardanoByron } from './formats/cardano-byron.ts';
import { cosmos } from './formats/cosmos.ts';
import { dash } from './formats/dash.ts';
import { decred } from './formats/decred.ts';
import { digibyteScript, digibyteSegwit } from './formats/digibyte.ts';
import { dogecoin, dogecoinScript } from './formats/dogecoin.ts';
import { ecash } from './formats/ecash.ts';
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
import { litecoinLegacy, litecoinSegwit } from './formats/litecoin.ts';
import { litecoinMweb } from './formats/litecoin-mweb.ts';
import { mina } from './formats/mina.ts';
import { monero } from './formats/monero.ts';
import { multiversx } from './formats/multiversx.ts';
import { nano } from './formats/nano.ts';
import { nem } from './formats/nem.ts';
import { nervos } from './formats/nervos.ts';
import { paymentCode } from './formats/payment-code.ts';
import { ravencoin, ravencoinScript } from './formats/ravencoin.ts';
import { sia } from './formats/sia.ts';
import { silentPayment } from './formats/silent-payment.ts';
import { solana } from './formats/solana.ts';
import { ss58 } from './formats/ss58.ts';
import { stacks } from './formats/stacks.ts';
import { stellar } from './formats/stellar.ts';
import { tezos } from './formats/tezos.ts';
import { tonFriendly, tonRaw } from './formats/ton.ts';
import { tron } from './formats/tron.ts';
import { tronHex } from './formats/tron-hex.ts';
import { waves } from './formats/waves.ts';
import { xrpClassic, xrpSeed, xrpXAddress } from './formats/xrp.ts';
import { zcashSapling, zcashTex } from './formats/zcash-shielded.ts';
import { zcashTransparent } from './formats/zcash-transparent.ts';
import { zcashUnified } from './formats/zcash-unified.ts';
import { zilliqa } from './formats/zilliqa.ts';

/** Every format, those whose checksum is strongest first: the first reading that holds wins. */
export const REGISTRY: readonly AddressFormat[] = [
  evm,
  bitcoinSegwit,
  bitcoinLegacy,
  base58Secret,
  bitcoinCash,
  litecoinLegacy,
  litecoinSegwit,
  dogecoin,
  dogecoinScript,
  dash,
  zcashTransparent,
  tron,
  tronHex,
  monero,
  xrpClassic,
  xrpXAddress,
  xrpSeed,
  stellar,
  tonFriendly,
  tonRaw,
  cardano,
  cardanoByron,
  extendedKey,
  paymentCode,
  silentPayment,
  lightning,
  ecash,
  litecoinMweb,
  zcashSapling,
  zcashTex,
  zcashUnified,
  digibyteScript,
  digibyteSegwit,
  ravencoin,
  ravencoinScript,
  tezos,
  zilliqa,
  multiversx,
  nervos,
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
  base58Coins,
  bech32Coins,
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

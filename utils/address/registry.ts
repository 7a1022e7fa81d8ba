import type { AddressFormat } from './format.ts';
import { base58Secret } from './formats/base58-secret.ts';
import { bitcoinCash } from './formats/bitcoin-cash.ts';
import { bitcoinLegacy } from './formats/bitcoin-legacy.ts';
import { bitcoinSegwit } from './formats/bitcoin-segwit.ts';
import { cosmos } from './formats/cosmos.ts';
import { dash } from './formats/dash.ts';
import { dogecoin } from './formats/dogecoin.ts';
import { evm } from './formats/evm.ts';
import { litecoinLegacy, litecoinSegwit } from './formats/litecoin.ts';
import { tron } from './formats/tron.ts';
import { zcashTransparent } from './formats/zcash-transparent.ts';

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
  dash,
  zcashTransparent,
  tron,
  cosmos,
];

/** The formats by the code of the first character. */
export const BY_FIRST: readonly (readonly AddressFormat[])[] = Array.from({ length: 128 }, (_, code) =>
  REGISTRY.filter((format) => format.first.includes(String.fromCharCode(code))),
);

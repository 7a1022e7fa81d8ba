import { CHAIN_IDS } from '../chain-ids.ts';
import { base58Address } from './base58-address.ts';

/** `R…`: P2PKH, version 60, which Komodo uses too. Source: Ravencoin, `chainparams.cpp`. */
export const ravencoin = base58Address({
  format: 'ravencoin',
  chains: [CHAIN_IDS.ravencoin, CHAIN_IDS.komodo],
  versions: [[0x3c]],
  first: 'R',
});

/** `r…`: P2SH, version 122. */
export const ravencoinScript = base58Address({
  format: 'ravencoin',
  chains: [CHAIN_IDS.ravencoin],
  versions: [[0x7a]],
  first: 'r',
});

import { base58Address } from './base58-address.ts';

/** `R…`: P2PKH, version 60, which Komodo uses too. Source: Ravencoin, `chainparams.cpp`. */
export const ravencoin = base58Address({
  format: 'ravencoin',
  chains: ['ravencoin', 'komodo'],
  versions: [[0x3c]],
  first: 'R',
});

/** `r…`: P2SH, version 122. */
export const ravencoinScript = base58Address({
  format: 'ravencoin',
  chains: ['ravencoin'],
  versions: [[0x7a]],
  first: 'r',
});

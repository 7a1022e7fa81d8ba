import { base58Address } from './base58-address.ts';

/** `D…`: P2PKH, version 30, which DigiByte, Verge and PIVX use too. Source: dogecoin, `chainparams.cpp`. */
export const dogecoin = base58Address({
  format: 'dogecoin',
  chains: ['dogecoin', 'digibyte', 'verge', 'pivx'],
  versions: [[0x1e]],
  first: 'D',
});

/** `9…` and `A…`: P2SH, version 22. */
export const dogecoinScript = base58Address({
  format: 'dogecoin',
  chains: ['dogecoin'],
  versions: [[0x16]],
  first: '9A',
});

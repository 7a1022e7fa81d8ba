import { base58Address } from './base58-address.ts';

/** `X…` (P2PKH, version 76) and `7…` (P2SH, version 16). Source: dash, `chainparams.cpp`. */
export const dash = base58Address({
  format: 'dash',
  chains: ['dash'],
  versions: [[0x4c], [0x10]],
  first: 'X7',
});

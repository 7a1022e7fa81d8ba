import { CHAIN_IDS } from '../chain-ids.ts';
import { base58Address } from './base58-address.ts';

/** `D…` (P2PKH, version 30) and `9…` or `A…` (P2SH, version 22). Source: dogecoin, `chainparams.cpp`. */
export const dogecoin = base58Address({
  format: 'dogecoin',
  chains: [CHAIN_IDS.dogecoin],
  versions: [[0x1e], [0x16]],
  first: 'D9A',
});

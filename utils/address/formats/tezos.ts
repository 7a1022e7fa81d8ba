import { base58Address } from './base58-address.ts';

/** `tz1`–`tz4` accounts, `KT1` contracts, `sr1` rollups: three version bytes each. Source: tezos, `base58.ml`. */
export const tezos = base58Address({
  format: 'tezos',
  chains: ['tezos'],
  versions: [
    [0x06, 0xa1, 0x9f],
    [0x06, 0xa1, 0xa1],
    [0x06, 0xa1, 0xa4],
    [0x06, 0xa1, 0xa6],
    [0x02, 0x5a, 0x79],
    [0x06, 0x7c, 0x75],
  ],
  first: 'tKs',
});

import { base58Address } from './base58-address.ts';

/** `T…`: base58check of version 0x41 and the 20 bytes of an EVM-style key hash. */
export const tron = base58Address({
  format: 'tron',
  chains: ['tron'],
  versions: [[0x41]],
  first: 'T',
});

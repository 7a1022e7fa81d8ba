import type { AddressFormat } from '../format.ts';
import { base58Address } from './base58-address.ts';
import { bech32Address } from './bech32-address.ts';
import { readWitnessProgram } from './witness-program.ts';

/** `S…`: script hashes of version 63. `D…` is Dogecoin's first, and named there. Source: digibyte, `chainparams.cpp`. */
export const digibyteScript: AddressFormat = base58Address({
  format: 'digibyte',
  chains: ['digibyte', 'syscoin'],
  versions: [[0x3f]],
  first: 'S',
});

/** `dgb1…`: witness programs under DigiByte's prefix. */
export const digibyteSegwit: AddressFormat = bech32Address({
  format: 'digibyte',
  chain: 'digibyte',
  prefix: 'dgb',
  min: 43,
  max: 63,
  fits: (parts) => readWitnessProgram(parts)?.strength === 'verified',
});

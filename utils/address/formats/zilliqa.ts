import { bytesOfWords } from '../encoding/bits.ts';
import { bech32Address } from './bech32-address.ts';

/** `zil1…`: 20 bytes in bech32. Source: Zilliqa ZIP-1. */
export const zilliqa = bech32Address({
  format: 'zilliqa',
  chain: 'zilliqa',
  prefix: 'zil',
  min: 42,
  max: 42,
  fits: ({ variant, words }) => variant === 'bech32' && bytesOfWords(words)?.length === 20,
});

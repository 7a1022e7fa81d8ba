import { bytesOfWords } from '../encoding/bits.ts';
import { bech32Address } from './bech32-address.ts';

/** `erd1…`: a key of 32 bytes in bech32. Source: https://docs.multiversx.com */
export const multiversx = bech32Address({
  format: 'multiversx',
  chain: 'multiversx',
  prefix: 'erd',
  min: 62,
  max: 62,
  fits: ({ variant, words }) => variant === 'bech32' && bytesOfWords(words)?.length === 32,
});

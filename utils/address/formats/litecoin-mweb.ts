import { bytesOfWords } from '../encoding/bits.ts';
import { bech32Address } from './bech32-address.ts';

/** `ltcmweb1…`: version 0 and two compressed keys. Source: LIP-0004. */
export const litecoinMweb = bech32Address({
  format: 'litecoin-mweb',
  chain: 'litecoin',
  prefix: 'ltcmweb',
  min: 121,
  max: 122,
  fits: ({ variant, words }) =>
    variant === 'bech32' && words[0] === 0 && bytesOfWords(words.subarray(1))?.length === 66,
});

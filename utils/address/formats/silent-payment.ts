import { bytesOfWords } from '../encoding/bits.ts';
import { bech32Address } from './bech32-address.ts';

/** `sp1q…`: version 0 has exactly two compressed keys; later versions may be longer. Source: BIP-352. */
export const silentPayment = bech32Address({
  format: 'bitcoin-silent-payment',
  chain: 'bitcoin',
  prefix: 'sp',
  min: 116,
  max: 1023,
  fits({ variant, words }) {
    const bytes = bytesOfWords(words.subarray(1));
    const version = words[0] ?? 31;
    if (variant !== 'bech32m' || bytes === undefined || version > 30) return false;
    return version === 0 ? bytes.length === 66 : bytes.length > 66;
  },
});

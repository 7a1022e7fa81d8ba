import { bytesOfWords } from '../encoding/bits.ts';
import { bech32Address } from './bech32-address.ts';

/** `zs1…`: bech32 of a diversifier and a key, 43 bytes. Source: Zcash protocol specification, §5.6.3.1. */
export const zcashSapling = bech32Address({
  format: 'zcash-sapling',
  chain: 'zcash',
  prefix: 'zs',
  min: 78,
  max: 78,
  fits: ({ variant, words }) => variant === 'bech32' && bytesOfWords(words)?.length === 43,
});

/** `tex1…`: a transparent address that refuses shielded money, 20 bytes in bech32m. Source: ZIP-320. */
export const zcashTex = bech32Address({
  format: 'zcash-tex',
  chain: 'zcash',
  prefix: 'tex',
  min: 42,
  max: 42,
  fits: ({ variant, words }) => variant === 'bech32m' && bytesOfWords(words)?.length === 20,
});

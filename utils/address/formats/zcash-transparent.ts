import { base58Address } from './base58-address.ts';

/** `t1…` (P2PKH) and `t3…` (P2SH), two version bytes. Source: Zcash protocol specification, §5.6.1.1. */
export const zcashTransparent = base58Address({
  format: 'zcash-transparent',
  chains: ['zcash'],
  versions: [
    [0x1c, 0xb8],
    [0x1c, 0xbd],
  ],
  first: 't',
});

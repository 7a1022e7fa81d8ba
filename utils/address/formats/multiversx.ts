import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/** `erd1…`: a key of 32 bytes in bech32. Source: https://docs.multiversx.com */
export function fitsMultiversx({ variant, words }: Bech32Parts): boolean {
  return variant === 'bech32' && bytesOfWords(words)?.length === 32;
}

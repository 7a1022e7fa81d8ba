import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/** `zil1…`: 20 bytes in bech32. Source: Zilliqa ZIP-1. */
export function fitsZilliqa({ variant, words }: Bech32Parts): boolean {
  return variant === 'bech32' && bytesOfWords(words)?.length === 20;
}

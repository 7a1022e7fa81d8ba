import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/** `ltcmweb1…`: version 0 and two compressed keys. Source: LIP-0004. */
export function fitsMweb({ variant, words }: Bech32Parts): boolean {
  return variant === 'bech32' && words[0] === 0 && bytesOfWords(words.subarray(1))?.length === 66;
}

import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/** `zs1…`: bech32 of a diversifier and a key, 43 bytes. Source: Zcash protocol specification, §5.6.3.1. */
export function fitsSapling({ variant, words }: Bech32Parts): boolean {
  return variant === 'bech32' && bytesOfWords(words)?.length === 43;
}

/** `tex1…`: a transparent address that refuses shielded money, 20 bytes in bech32m. Source: ZIP-320. */
export function fitsTex({ variant, words }: Bech32Parts): boolean {
  return variant === 'bech32m' && bytesOfWords(words)?.length === 20;
}

import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/** `sp1q…`: version 0 has exactly two compressed keys; later versions may be longer. Source: BIP-352. */
export function fitsSilentPayment({ variant, words }: Bech32Parts): boolean {
  const bytes = bytesOfWords(words.subarray(1));
  const version = words[0] ?? 31;
  if (variant !== 'bech32m' || bytes === undefined || version > 30) return false;
  return version === 0 ? bytes.length === 66 : bytes.length > 66;
}

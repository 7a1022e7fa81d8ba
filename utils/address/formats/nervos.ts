import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/**
 * `ckb1…`: the full payload of today in bech32m, and three retired ones in bech32.
 * Source: https://github.com/nervosnetwork/rfcs/tree/master/rfcs/0021-ckb-address-format
 */
export function fitsNervos({ variant, words }: Bech32Parts): boolean {
  const bytes = bytesOfWords(words);
  if (bytes === undefined) return false;
  const type = bytes[0];
  if (type === 0) return variant === 'bech32m' && bytes.length >= 34;
  if (type === 1) return variant === 'bech32' && bytes.length === 22 && (bytes[1] ?? 3) < 3;
  return (type === 2 || type === 4) && variant === 'bech32' && bytes.length >= 33;
}

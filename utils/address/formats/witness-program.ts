import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

/** A witness program and whether its checksum held. */
export interface WitnessProgram {
  readonly version: number;
  readonly bytes: Uint8Array;
  readonly strength: 'verified' | 'failed';
}

/**
 * Reads a witness program: version 0 has 20 or 32 bytes and bech32's checksum; versions 1 to 16 have 2 to 40 bytes and
 * bech32m's. A wrong checksum is reported only for the lengths in use (20 and 32 bytes), so that no ordinary word
 * becomes a broken address. Source: BIP-141, BIP-173, BIP-350.
 */
export function readWitnessProgram({ words, variant }: Bech32Parts): WitnessProgram | undefined {
  const version = words[0];
  if (version === undefined || version > 16) return undefined;
  const bytes = bytesOfWords(words.subarray(1));
  const length = bytes?.length ?? 0;
  const inUse = length === 32 || (version === 0 && length === 20);
  const wanted = version === 0 ? 'bech32' : 'bech32m';
  // A damaged character also damages the padding, so length alone decides for a failed one.
  if (variant !== wanted) {
    const shaped = words.length === 53 || (version === 0 && words.length === 33);
    return shaped && version <= 1
      ? { version, bytes: new Uint8Array(words.length === 53 ? 32 : 20), strength: 'failed' }
      : undefined;
  }
  if (bytes === undefined || length < 2 || length > 40 || (version === 0 && !inUse)) return undefined;
  return { version, bytes, strength: 'verified' };
}

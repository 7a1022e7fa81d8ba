import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { readWitnessProgram } from './witness-program.ts';

/** Bytes of an address by prefix, below zero in bech32m. Sources: SLIP-173 and the documentation of each chain. */
const SIZES: Readonly<Record<string, number>> = {
  one: 20,
  io: 20,
  iota: 33,
  smr: 33,
  oasis: 21,
  xch: -32,
  aleo: -32,
  tnam: -21,
  penumbra: -80,
};

/** Addresses of smaller chains in bech32 or bech32m; those without a size of their own are Bitcoin's witness programs. */
export function fitsCoin(parts: Bech32Parts): boolean {
  const size = SIZES[parts.prefix];
  if (size === undefined) return readWitnessProgram(parts)?.strength === 'verified';
  return (
    parts.variant === (size < 0 ? 'bech32m' : 'bech32') &&
    bytesOfWords(parts.words)?.length === Math.abs(size)
  );
}

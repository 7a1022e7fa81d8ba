import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import { readWitnessProgram } from './witness-program.ts';

function readSegwit(token: Token): Reading | undefined {
  const parts = bech32PrefixOf(token) === 'ltc' ? bech32Of(token) : undefined;
  const program = parts && readWitnessProgram(parts);
  if (program === undefined) return undefined;
  const address = token.raw.toLowerCase();
  return {
    format: 'litecoin-segwit',
    address,
    chains: ['litecoin'],
    strength: program.strength,
  };
}

/** `ltc1…`: witness programs under Litecoin's prefix. */
export const litecoinSegwit: AddressFormat = {
  formats: ['litecoin-segwit'],
  first: 'lL',
  min: 15,
  max: 75,
  excludes: 0,
  needs: NOT_HEX,
  read: readSegwit,
};

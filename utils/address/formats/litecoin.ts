import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import { base58Address } from './base58-address.ts';
import { readWitnessProgram } from './witness-program.ts';

const p2pkh = base58Address({
  format: 'litecoin-p2pkh',
  chains: ['litecoin'],
  versions: [[0x30]],
  first: 'L',
});

const p2sh = base58Address({
  format: 'litecoin-p2sh',
  chains: ['litecoin', 'monacoin', 'qtum'],
  versions: [[0x32]],
  first: 'M',
});

/** `L…` (P2PKH, version 48) and `M…` (P2SH, version 50). Source: litecoin, `chainparams.cpp`. */
export const litecoinLegacy: AddressFormat = {
  ...p2pkh,
  formats: [...p2pkh.formats, ...p2sh.formats],
  first: p2pkh.first + p2sh.first,
  read: (token) => p2pkh.read(token) ?? p2sh.read(token),
};

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

import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import type { Format } from './index.ts';
import { readWitnessProgram } from './witness-program.ts';

/** The format by witness version and length of the program in bytes. */
function formatOf(version: number, length: number): Format {
  if (version === 0) return length === 20 ? 'bitcoin-p2wpkh' : 'bitcoin-p2wsh';
  return version === 1 && length === 32 ? 'bitcoin-p2tr' : 'bitcoin-segwit-future';
}

function read(token: Token): Reading | undefined {
  const parts = bech32PrefixOf(token) === 'bc' ? bech32Of(token) : undefined;
  const program = parts && readWitnessProgram(parts);
  if (program === undefined) return undefined;
  const format = formatOf(program.version, program.bytes.length);
  const address = token.raw.toLowerCase();
  return { format, address, chains: ['bitcoin'], strength: program.strength };
}

/** `bc1…`: a witness program of version 0 in bech32, of later versions in bech32m (BIP-173, BIP-350). */
export const bitcoinSegwit: AddressFormat = {
  formats: ['bitcoin-p2wpkh', 'bitcoin-p2wsh', 'bitcoin-p2tr', 'bitcoin-segwit-future'],
  first: 'bB',
  min: 14,
  max: 74,
  excludes: 0,
  needs: NOT_HEX,
  read,
};

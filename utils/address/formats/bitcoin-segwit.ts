import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import type { Format } from './index.ts';
import { readWitnessProgram } from './witness-program.ts';

/** The format by witness version and program; the output that anyone can spend is a program of its own (BIP-433). */
function formatOf(version: number, bytes: Uint8Array): Format {
  const { length } = bytes;
  if (version === 0) return length === 20 ? 'bitcoin-p2wpkh' : 'bitcoin-p2wsh';
  if (version !== 1) return 'bitcoin-segwit-future';
  if (length === 2 && bytes[0] === 0x4e && bytes[1] === 0x73) return 'bitcoin-p2a';
  return length === 32 ? 'bitcoin-p2tr' : 'bitcoin-segwit-future';
}

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  const parts = prefix === 'bc' || prefix === 'ltc' ? bech32Of(token) : undefined;
  const program = parts && readWitnessProgram(parts);
  if (program === undefined) return undefined;
  const isLitecoin = prefix === 'ltc';
  return {
    format: isLitecoin ? 'litecoin-segwit' : formatOf(program.version, program.bytes),
    address: token.raw.toLowerCase(),
    chains: [isLitecoin ? 'litecoin' : 'bitcoin'],
    strength: program.strength,
  };
}

/** `bc1…` and `ltc1…`: a witness program of version 0 in bech32, of later versions in bech32m (BIP-173, BIP-350). */
export const bitcoinSegwit: AddressFormat = {
  formats: [
    'bitcoin-p2wpkh',
    'bitcoin-p2wsh',
    'bitcoin-p2tr',
    'bitcoin-p2a',
    'bitcoin-segwit-future',
    'litecoin-segwit',
  ],
  first: 'bBlL',
  min: 14,
  max: 75,
  excludes: 0,
  needs: NOT_HEX,
  read,
};

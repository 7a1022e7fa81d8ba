import { blake2b } from '@noble/hashes/blake2.js';
import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX, UPPER } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { follows, type Token } from '../token.ts';

const ALPHABET = '13456789abcdefghijkmnopqrstuwxyz';
/** A key of 256 bits behind four zero bits: 52 characters; the checksum has eight. */
const KEY_CHARACTERS = 52;

function wordsOf(text: string): Uint8Array | undefined {
  const words = Uint8Array.from(text, (character) => ALPHABET.indexOf(character));
  return words.includes(255) ? undefined : words;
}

/** Whether the checksum of a well-formed address holds. */
export function provesNano(address: string): boolean {
  const words = wordsOf(address.slice(address.indexOf('_') + 1));
  if (words === undefined) return false;
  // The four padding bits stand in front: sixteen more make them a whole number of bytes.
  const key = bytesOfWords(Uint8Array.of(0, 0, 0, 0, ...words.subarray(0, KEY_CHARACTERS)))?.subarray(3);
  const stated = bytesOfWords(words.subarray(KEY_CHARACTERS));
  return (
    key !== undefined && stated !== undefined && equalBytes(blake2b(key, { dkLen: 5 }).reverse(), stated)
  );
}

function read(token: Token): Reading | undefined {
  const lead = follows(token, 'nano_') ? 5 : follows(token, 'xrb_') ? 4 : 0;
  if (lead === 0) return undefined;
  const address = `nano_${token.raw}`;
  return { format: 'nano', address, chains: ['nano'], strength: 'unproven', lead };
}

/** `nano_` or `xrb_`, a key and 40 bits of BLAKE2b in an alphabet of its own. Source: https://docs.nano.org */
export const nano: AddressFormat = {
  formats: ['nano'],
  first: '13',
  min: 60,
  max: 60,
  excludes: UPPER,
  needs: NOT_HEX,
  read,
};

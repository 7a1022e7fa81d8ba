import { LOWER, NOT_HEX } from '../encoding/characters.ts';
import { doubleSha256Checksum, firstWord } from '../encoding/sha256-checksum.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

/** Crockford's base32, the value of each character being its place. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 20 bytes of hash and 4 of checksum. */
const BYTES = 24;

/** The number that c32 digits write, as bytes; `undefined` where a digit is foreign or the number too great. */
function decodeC32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(BYTES);
  for (const character of text) {
    let carry = ALPHABET.indexOf(character);
    if (carry < 0) return undefined;
    for (let at = BYTES - 1; at >= 0; at--) {
      carry += (bytes[at] ?? 0) * 32;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}

function read({ raw }: Token): Reading | undefined {
  const version = ALPHABET.indexOf(raw.charAt(1));
  // Main network: 22 (`P`) for a single signature, 20 (`M`) for several.
  if (version !== 22 && version !== 20) return undefined;
  const bytes = decodeC32(raw.slice(2));
  if (bytes === undefined) return undefined;
  const hashed = Uint8Array.of(version, ...bytes.subarray(0, 20));
  if (doubleSha256Checksum(hashed) !== firstWord(bytes, 20)) return undefined;
  return { format: 'stacks', address: raw, chains: ['stacks'], strength: 'verified' };
}

/** `SP…` and `SM…`: c32check. Source: https://github.com/stacksgov/sips/blob/main/sips/sip-005 */
export const stacks: AddressFormat = {
  formats: ['stacks'],
  first: 'S',
  min: 39,
  max: 41,
  excludes: LOWER,
  needs: NOT_HEX,
  read,
};

import { LOWER } from '../encoding/characters.ts';
import { doubleSha256Checksum, firstWord } from '../encoding/sha256-checksum.ts';
import { shapedAddress } from './shaped-address.ts';

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

/** Whether the checksum over version and hash holds. */
export function provesStacks(address: string): boolean {
  const bytes = decodeC32(address.slice(2));
  if (bytes === undefined) return false;
  const hashed = Uint8Array.of(ALPHABET.indexOf(address.charAt(1)), ...bytes.subarray(0, 20));
  return doubleSha256Checksum(hashed) === firstWord(bytes, 20);
}

/**
 * `SP…` (a single signature) and `SM…` (several): c32check.
 * Source: https://github.com/stacksgov/sips/blob/main/sips/sip-005
 */
export const stacks = shapedAddress({
  format: 'stacks',
  chain: 'stacks',
  first: 'S',
  min: 39,
  max: 41,
  excludes: LOWER,
  shape: /^S[PM][0-9A-HJKMNP-TV-Z]+$/,
});

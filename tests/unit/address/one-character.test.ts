import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/address/parse-address.ts';
import { VECTORS } from '../../vectors/addresses.ts';
import { base58, payload } from './formats/checked.ts';

/** Published addresses whose checksum holds, and one of a format of which none is published. */
const PROVEN = [
  ...new Set(VECTORS.flatMap(({ valid }) => valid)),
  base58([0x47], Uint8Array.of(1, 0, 2, ...payload(77))),
].filter((text) => readAddress(text)?.strength === 'verified');

/** Another character of nearly every alphabet, in the same case. */
function otherThan(character: string): string {
  const others = /[0-9]/.test(character) ? '234567' : /[a-z]/.test(character) ? 'acdefx' : 'ACDEFX';
  return others[(others.indexOf(character) + 1) % others.length] ?? '';
}

describe('a proven address with one other character', () => {
  it('is none that is proven, wherever the character stands', () => {
    expect(PROVEN.length).toBeGreaterThan(350);
    for (const address of PROVEN)
      for (const at of [address.length - 1, address.length - 9, address.length >> 1, address.length - 4]) {
        const changed = address.slice(0, at) + otherThan(address.charAt(at)) + address.slice(at + 1);
        expect([changed, readAddress(changed)?.strength]).not.toEqual([changed, 'verified']);
      }
  });
});

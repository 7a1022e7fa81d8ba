import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctAddress } from '../../../utils/address/correct-address.ts';
import { encodeBase58Check } from '../../../utils/address/encoding/base58check.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';

const GENESIS = EXAMPLES.genesis;
const SEGWIT = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const TETHER = EXAMPLES.tether;
const VITALIK = EXAMPLES.vitalik;
/** 33 characters, as one hash in 70 has. */
const SHORT = encodeBase58Check(Uint8Array.of(0, 1, ...new Uint8Array(19).fill(77)));
const CASH = EXAMPLES.cash;

describe('the correction of an address whose checksum does not hold', () => {
  it.each([
    ['a replaced character', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', GENESIS, 'replaced'],
    ['a replaced character in the middle', '1A1zP1eP5QGefi2DMPTfTL6SLmv7DivfNa', GENESIS, 'replaced'],
    ['two characters swapped', '1A1zP1eP5QGefi2DMPTfLT5SLmv7DivfNa', GENESIS, 'swapped'],
    ['a character too few', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivNa', GENESIS, 'missing'],
    ['a character too many', `${SHORT.slice(0, 9)}x${SHORT.slice(9)}`, SHORT, 'extra'],
    ['bech32', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp', SEGWIT, 'replaced'],
    ['CashAddr', CASH.replace('znh', 'zqh'), CASH, 'replaced'],
    ['the case of a letter', TETHER.replace('dAC', 'dac'), TETHER, 'case'],
    ['a digit of Ethereum', VITALIK.replace('269', '369'), VITALIK, 'replaced'],
    ['two digits of Ethereum swapped', VITALIK.replace('269', '296'), VITALIK, 'swapped'],
  ])('undoes %s', (_, written, address, slip) => {
    expect(correctAddress(written)).toEqual({ address, slip });
  });

  it.each([
    ['a good address', GENESIS],
    ['what is no address', 'hello'],
    ['two replaced characters', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfXX'],
    ['an Ethereum address with two wrong digits', VITALIK.replace('269', '358')],
    ['one with too few letters to tell', TETHER.replace('17F', '27F')],
    ['a private key', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
  ])('leaves %s alone', (_, written) => {
    expect(correctAddress(written)).toBeUndefined();
  });

  it('finds the way back from any replaced character of a segwit address', () => {
    const places = fc.integer({ min: 4, max: SEGWIT.length - 1 });
    const letters = fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7l');
    fc.assert(
      fc.property(places, letters, (place, letter) => {
        const broken = SEGWIT.slice(0, place) + letter + SEGWIT.slice(place + 1);
        expect(correctAddress(broken)?.address).toBe(broken === SEGWIT ? undefined : SEGWIT);
      }),
      { numRuns: 30 },
    );
  });
});

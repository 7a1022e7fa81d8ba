import { describe, expect, it } from 'vitest';
import { jumble } from '../../../../utils/address/encoding/f4jumble.ts';
import { bech32, formatOf, payload } from './checked.ts';

const PADDING = [0x75, ...new Array<number>(15).fill(0)];

/** A type, a length and so many bytes. */
const receiver = (type: number, length: number, size: readonly number[] = [length]): number[] => [
  type,
  ...size,
  ...payload(length, type),
];
const P2PKH = receiver(0, 20);
const P2SH = receiver(1, 20);
const SAPLING = receiver(2, 43);
const ORCHARD = receiver(3, 43);

function unified(receivers: readonly (readonly number[])[], padding: readonly number[] = PADDING): string {
  return bech32('u', jumble(Uint8Array.from([...receivers.flat(), ...padding])), 'bech32m');
}

describe('a unified address of Zcash: ZIP-316', () => {
  it.each([
    ['Orchard', [ORCHARD]],
    ['Sapling', [SAPLING]],
    ['Sapling and Orchard', [SAPLING, ORCHARD]],
    ['a transparent key and Sapling', [P2PKH, SAPLING]],
    ['a transparent script and Orchard', [P2SH, ORCHARD]],
    ['all pools', [P2PKH, SAPLING, ORCHARD]],
    ['a pool to come', [ORCHARD, receiver(4, 30)]],
    ['a pool to come of a type of three bytes', [ORCHARD, [253, 0, 1, 5, 1, 2, 3, 4, 5]]],
    ['a pool to come of a type of five bytes', [ORCHARD, [254, 0, 0, 1, 0, 5, 1, 2, 3, 4, 5]]],
    ['a receiver of 300 bytes', [ORCHARD, receiver(5, 300, [253, 44, 1])]],
    ['a receiver without bytes', [ORCHARD, [9, 0]]],
  ])('may hold %s', (_, receivers) => {
    expect(formatOf(unified(receivers))).toBe('zcash-unified');
  });

  it.each([
    ['nothing shielded', [P2PKH, receiver(1, 20)]],
    ['a transparent key alone', [P2PKH, [0, 20]]],
    ['a key and a script', [P2PKH, P2SH, ORCHARD]],
    ['receivers in another order', [ORCHARD, SAPLING]],
    ['a receiver twice', [ORCHARD, ORCHARD]],
    ['an Orchard receiver that is too long', [receiver(3, 44)]],
    ['an Orchard receiver that is too short', [receiver(3, 42)]],
    ['a transparent receiver that is too long', [receiver(0, 21), ORCHARD]],
    ['a script that is too short', [receiver(1, 19), ORCHARD]],
    ['a Sapling receiver that is too long', [receiver(2, 44), ORCHARD]],
    ['a receiver that is cut short', [ORCHARD, [9, 5, 1, 2, 3, 4]]],
    ['a type without a length', [ORCHARD, [9]]],
    ['a type that is cut short', [ORCHARD, [253, 0]]],
    ['a length that nobody could mean', [ORCHARD, [9, 255, 1, 0, 0, 0, 0, 0, 0, 0]]],
  ])('may not hold %s', (_, receivers) => {
    expect(formatOf(unified(receivers))).toBe('-');
  });

  it('ends with its prefix and zeros', () => {
    for (const padding of [
      [0x74, ...PADDING.slice(1)],
      [...PADDING.slice(0, 15), 1],
      [0x75, 1, ...PADDING.slice(2)],
      PADDING.slice(0, 15),
    ])
      expect(formatOf(unified([SAPLING, ORCHARD], padding))).toBe('-');
  });

  it('is in bech32m, and jumbled', () => {
    const plain = Uint8Array.from([...ORCHARD, ...PADDING]);
    expect(formatOf(bech32('u', plain, 'bech32m'))).toBe('-');
    expect(formatOf(bech32('u', jumble(plain), 'bech32'))).toBe('-');
    expect(formatOf(bech32('v', jumble(plain), 'bech32m'))).toBe('-');
  });
});

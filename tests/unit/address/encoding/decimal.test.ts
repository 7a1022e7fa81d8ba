import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDecimal } from '../../../../utils/address/encoding/decimal.ts';

describe('shiftDecimal', () => {
  it.each([
    ['1', 0, '1'],
    ['0', 18, '0'],
    ['100', 0, '100'],
    ['007.50', 0, '7.5'],
    ['1', 9, '0.000000001'],
    ['12.5', 2, '0.125'],
    ['2.014e18', 18, '2.014'],
    ['1e20', 18, '100'],
  ] as const)('%s by %i places is %s', (text, places, shifted) => {
    expect(shiftDecimal(text, places)).toBe(shifted);
  });

  it.each(['', '.5', '-1', '1,5', '1e', '0x10', '1e100', '1'.repeat(79)])('refuses %j', (text) => {
    expect(shiftDecimal(text, 0)).toBeUndefined();
  });

  it('agrees with whole numbers', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
        fc.integer({ min: 0, max: 30 }),
        (number, places) => {
          const [whole = '', fraction = ''] = (shiftDecimal(number.toString(), places) ?? '').split('.');
          expect(BigInt(whole + fraction.padEnd(places, '0'))).toBe(number);
        },
      ),
    );
  });
});

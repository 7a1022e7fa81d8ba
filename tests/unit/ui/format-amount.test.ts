import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDecimal, toDecimal } from '../../../components/format-amount.ts';

test.each([
  ['0', 18, '0'],
  ['1', 18, '0.000000000000000001'],
  ['5000000000', 8, '50'],
  ['123456', 4, '12.3456'],
  ['-123456', 4, '-12.3456'],
  ['7', 0, '7'],
])('%s with %d decimals is %s', (units, decimals, decimal) => {
  expect(toDecimal(units, decimals)).toBe(decimal);
});

test.each([
  ['1234567.5', 'en', '1,234,567.5'],
  ['1234567.5', 'de', '1.234.567,5'],
  ['-0.25', 'en', '−0.25'],
  ['0.123456789123', 'en', '0.12345678…'],
  ['123456789012345678901234567890', 'en', '123,456,789,012,345,678,901,234,567,890'],
  ['12', 'ar-EG', '١٢'],
  ['not a number', 'en', 'not a number'],
])('%s in %s reads %s', (decimal, language, text) => {
  expect(formatDecimal(decimal, language)).toBe(text);
});

test('no unit is lost between base units and decimals', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 256n }),
      fc.integer({ min: 0, max: 30 }),
      (units, decimals) => {
        const [whole = '', fraction = ''] = toDecimal(String(units), decimals).split('.');
        expect(BigInt(whole + fraction.padEnd(decimals, '0'))).toBe(units);
      },
    ),
  );
});

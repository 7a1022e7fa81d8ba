import { expect, test } from 'vitest';
import { badgeOf } from '../../../utils/risk/marks.ts';
import { RATINGS } from '../../../utils/risk/types.ts';

test.each([
  ['severe', 3, '3!!'],
  ['severe', 100, '9+!!'],
  ['high', 12, '12!'],
  ['high', 100, '100!'],
  ['high', 1000, '99+!'],
  ['medium', 1, '1~'],
  ['low', 7, '7.'],
  ['partial', 7, '7?'],
  ['known', 7, '7'],
  ['unknown', 999, '999'],
  ['unknown', 2000, '99+'],
] as const)('%s × %d is written %s', (rating, count, text) => {
  expect(badgeOf(rating, count).text).toBe(text);
});

test('a page without an address has an empty badge', () => {
  for (const rating of RATINGS) expect(badgeOf(rating, 0).text).toBe('');
});

test('a badge never has more than the four characters that a browser draws', () => {
  for (const rating of RATINGS)
    for (const count of [1, 9, 10, 99, 100, 999, 1000, 65_535])
      expect(badgeOf(rating, count).text.length).toBeLessThanOrEqual(4);
});

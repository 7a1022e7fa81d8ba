import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignPair } from '../../../components/panel/align-pair.ts';

const joined = (one: string, other: string) => {
  const places = alignPair(one, other);
  return [
    places.map((place) => place.one || '-').join(''),
    places.map((place) => place.other || '-').join(''),
  ];
};

test.each([
  ['0xab12cd', '0xab77cd', ['0xab12cd', '0xab77cd']],
  ['1A1zP1', '1AzP1', ['1A1zP1', '1A-zP1']],
  ['1AzP1', '1A1zP1', ['1A-zP1', '1A1zP1']],
  ['abc', 'abcd', ['abc-', 'abcd']],
  ['', 'ab', ['--', 'ab']],
])('%s and %s stand under each other as %j', (one, other, expected) => {
  expect(joined(one, other)).toEqual(expected);
});

test('loses no character of either', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const places = alignPair(one, other);
      expect(places.map((place) => place.one).join('')).toBe(one);
      expect(places.map((place) => place.other).join('')).toBe(other);
    }),
  );
});

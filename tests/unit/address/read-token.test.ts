import { describe, expect, it } from 'vitest';
import { LOWER, NOT_HEX, UPPER } from '../../../utils/address/encoding/characters.ts';
import type { AddressFormat, Reading } from '../../../utils/address/format.ts';
import { wholeToken } from '../../../utils/address/parse-address.ts';
import { isAllowed, isLengthAllowed, readToken } from '../../../utils/address/read-token.ts';
import { byFirst } from '../../../utils/address/registry.ts';

/** A format that always reads the same, and what it reads. */
function format(
  address: string,
  strength: Reading['strength'] | '',
  limits: Partial<AddressFormat> = {},
): AddressFormat {
  return {
    formats: ['tron'],
    first: 'x',
    min: 1,
    max: 9,
    excludes: 0,
    needs: 0,
    read: () => (strength === '' ? undefined : { format: 'tron', address, chains: [], strength }),
    ...limits,
  };
}

const read = (text: string, ...formats: readonly AddressFormat[]) =>
  readToken(wholeToken(text), byFirst(formats))?.address;

describe('a token is read', () => {
  it('by the first format whose reading holds', () => {
    expect(read('xyz', format('one', 'verified'), format('two', 'verified'))).toBe('one');
    expect(read('xyz', format('one', ''), format('two', 'verified'))).toBe('two');
    expect(read('xyz', format('one', 'failed'), format('two', 'verified'))).toBe('two');
    expect(read('xyz', format('one', 'unproven'), format('two', 'failed'))).toBe('one');
    expect(read('xyz', format('one', 'context'), format('two', 'verified'))).toBe('one');
  });

  it('as broken, by the first format that says so, where no reading holds', () => {
    expect(read('xyz', format('one', ''), format('two', 'failed'), format('three', 'failed'))).toBe('two');
    expect(read('xyz', format('one', ''))).toBeUndefined();
    expect(read('xyz')).toBeUndefined();
  });

  it('only where its first character, length and characters are those of the format', () => {
    const sized = format('one', 'verified', { min: 3, max: 4 });
    expect(['xy', 'xyz', 'xyzz', 'xyzzy', 'yxx'].map((text) => read(text, sized))).toEqual([
      undefined,
      'one',
      'one',
      undefined,
      undefined,
    ]);
    const lower = format('one', 'verified', { excludes: UPPER });
    expect(['xyz', 'xyZ'].map((text) => read(text, lower))).toEqual(['one', undefined]);
    const mixed = format('one', 'verified', { needs: NOT_HEX | UPPER, first: 'ax' });
    expect(['abc', 'abC', 'abz'].map((text) => read(text, mixed))).toEqual([undefined, 'one', 'one']);
  });
});

describe('the gate before a token is cut out', () => {
  it('opens where a format allows the length and the characters', () => {
    const at = (text: string) => text.charCodeAt(0);
    expect(isAllowed(at('1'), 34, LOWER | UPPER | NOT_HEX)).toBe(true);
    expect(isAllowed(at('1'), 2000, LOWER | UPPER | NOT_HEX)).toBe(false);
    expect(isAllowed(at('~'), 34, LOWER | UPPER | NOT_HEX)).toBe(false);
    expect([
      isLengthAllowed(at('0'), 42),
      isLengthAllowed(at('0'), 2000),
      isLengthAllowed(at('~'), 42),
    ]).toEqual([true, false, false]);
  });
});

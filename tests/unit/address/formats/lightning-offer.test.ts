import { describe, expect, it } from 'vitest';
import { textOfWords } from '../../../../utils/address/encoding/bech32.ts';
import { wordsOfBytes } from '../../../../utils/address/encoding/bits.ts';
import { bytesOfHex } from '../../../../utils/address/encoding/hex.ts';
import { isAddress } from '../../../../utils/address/index.ts';
import { payload } from './checked.ts';

/** The point G of secp256k1, and a first coordinate, 5, that no point has. */
const KEY = [...(bytesOfHex('0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798') ?? [])];
const NO_POINT = [2, ...new Array<number>(31).fill(0), 5];

type Field = readonly [number, readonly number[]];

/** A number of BOLT 1's BigSize in the least bytes. */
function bigSize(value: number): number[] {
  if (value < 0xfd) return [value];
  if (value < 0x1_0000) return [0xfd, value >> 8, value & 255];
  return [0xfe, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const fieldOf = ([type, value]: Field): number[] => [...bigSize(type), ...bigSize(value.length), ...value];
const textOf = (bytes: readonly number[]): string =>
  `lno1${textOfWords(wordsOfBytes(Uint8Array.from(bytes)))}`;
const offer = (...fields: readonly Field[]): string => textOf(fields.flatMap(fieldOf));
const letters = (text: string): number[] => [...new TextEncoder().encode(text)];

const ISSUER: Field = [22, KEY];
const DESCRIPTION: Field = [10, letters('a coffee, which is enough text')];
const AMOUNT: Field = [8, [5]];
const NO_TEXT = [0xff, 0xfe];

/** From whom it begins, a key, and hops of so many bytes each: BOLT 4. */
const path = (from: readonly number[], hops: readonly number[]): number[] => [
  ...from,
  ...payload(33),
  hops.length,
  ...hops.flatMap((length) => [...payload(33), length >> 8, length & 255, ...payload(length)]),
];
const CHANNEL = [1, ...payload(8)];

describe('an offer of the Lightning network', () => {
  it.each([
    ['whom it pays', offer(ISSUER)],
    ['chains', offer([2, [...payload(32)]], ISSUER)],
    ['two chains', offer([2, [...payload(64)]], ISSUER)],
    ['an amount and what it is for', offer(AMOUNT, DESCRIPTION, ISSUER)],
    ['an amount in a currency', offer([6, letters('EUR')], AMOUNT, DESCRIPTION, ISSUER)],
    ['what it is for', offer(DESCRIPTION, ISSUER)],
    ['a long text', offer([10, letters('x'.repeat(300))], ISSUER)],
    ['a text of 253 bytes', offer([10, letters('x'.repeat(253))], ISSUER)],
    ['odd features', offer([12, [0xaa]], ISSUER)],
    ['who issued it', offer([18, letters('Åsa')], ISSUER)],
    ['a path', offer([16, path(KEY, [20])])],
    ['a path that begins with a channel', offer([16, path(CHANNEL, [20])])],
    ['a path that begins with a channel the other way', offer([16, path([0, ...payload(8)], [20])])],
    ['a path of several hops', offer([16, path(KEY, [20, 0, 300])])],
    ['two paths', offer([16, [...path(KEY, [20]), ...path(CHANNEL, [7, 9])]])],
    ['a path and whom it pays', offer([16, path(KEY, [20])], ISSUER)],
    ['an odd field that nobody knows', offer(ISSUER, [79, [1]])],
    ['an odd field for experiments', offer(ISSUER, [1_000_000_001, [1]])],
    ['the last field for experiments', offer(ISSUER, [1_999_999_999, [1]])],
    ['the first field', offer([1, [1]], ISSUER)],
  ])('is one with %s', (_, text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    ['nobody whom it pays', offer(DESCRIPTION, [21, [1, 2, 3]])],
    ['a key that is none', offer([22, NO_POINT])],
    ['an amount for nothing', offer(AMOUNT, ISSUER)],
    ['an amount that is empty', offer([8, []], DESCRIPTION, ISSUER)],
    ['a currency without an amount', offer([6, letters('EUR')], DESCRIPTION, ISSUER)],
    ['a currency of two letters', offer([6, letters('EU')], AMOUNT, DESCRIPTION, ISSUER)],
    ['a currency that is no text', offer([6, [...NO_TEXT, 65]], AMOUNT, DESCRIPTION, ISSUER)],
    ['a description that is no text', offer([10, NO_TEXT], ISSUER)],
    ['an issuer that is no text', offer([18, NO_TEXT], ISSUER)],
    ['no chain', offer([2, []], ISSUER)],
    ['half a chain', offer([2, [...payload(16)]], ISSUER)],
    ['a chain and a half', offer([2, [...payload(48)]], ISSUER)],
    ['even features', offer([12, [0x01]], ISSUER)],
    ['even features among odd ones', offer([12, [0x02, 0x40]], ISSUER)],
    ['no path', offer([16, []], ISSUER)],
    ['a path of no hop', offer([16, path(KEY, [])], ISSUER)],
    ['a path that is cut short', offer([16, path(KEY, [20]).slice(0, -1)])],
    ['a second path that is cut short', offer([16, [...path(KEY, [20]), ...path(KEY, [20]).slice(0, -1)]])],
    ['a path with something behind it', offer([16, [...path(KEY, [20]), 0]])],
    ['a field that stands before another', offer(ISSUER, DESCRIPTION)],
    ['a field twice', offer(DESCRIPTION, DESCRIPTION, ISSUER)],
    ['a field without a number', offer([0, [1]], ISSUER)],
    ['an even field that nobody knows', offer(ISSUER, [24, [1]])],
    ['a field of an invoice request', offer(ISSUER, [81, [1]])],
    ['an even field for experiments', offer(ISSUER, [1_000_000_000, [1]])],
    ['a field below those for experiments', offer(ISSUER, [999_999_999, [1]])],
    ['a field beyond those for experiments', offer(ISSUER, [2_000_000_001, [1]])],
    ['a field that is cut short', textOf(fieldOf(ISSUER).slice(0, -1))],
    ['a field without its length', textOf([...fieldOf(ISSUER), 79])],
    ['a number that is cut short', textOf([...fieldOf(ISSUER), 0xfd, 1])],
    ['a length that is written too long', textOf([10, 0xfd, 0, 3, 65, 65, 65, ...fieldOf(ISSUER)])],
    ['a type that is written too long', textOf([0xfd, 0, 10, 3, 65, 65, 65, ...fieldOf(ISSUER)])],
    ['a length of four bytes for two', textOf([10, 0xfe, 0, 0, 0, 3, 65, 65, 65, ...fieldOf(ISSUER)])],
    [
      'a length of eight bytes for four',
      textOf([10, 0xff, 0, 0, 0, 0, 0, 0, 0, 3, 65, 65, 65, ...fieldOf(ISSUER)]),
    ],
    ['another alphabet', offer(ISSUER).replace(/.$/, 'b')],
  ])('is none with %s', (_, text) => {
    expect(isAddress(text)).toBe(false);
  });
});

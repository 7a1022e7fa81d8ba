import { describe, expect, it } from 'vitest';
import { detectAddresses, isAddress, parseAddress } from '../../../../utils/address/index.ts';
import { EXAMPLES } from '../../../support/known-addresses.ts';

const a = (length: number): string => 'a'.repeat(length);

describe('a text that is a name alone', () => {
  it.each([
    ['abc.eth', 'ens-name'],
    ['a-b.eth', 'ens-name'],
    ['7z7.eth', 'ens-name'],
    [`${a(63)}.eth`, 'ens-name'],
    ['pay.my.own.name.eth', 'ens-name'],
    ['Vitalik.ETH', 'ens-name'],
    [`${a(63)}.${a(63)}.${a(61)}.${a(61)}.eth`, 'ens-name'],
    ['a.near', 'near-account'],
    ['a_b-c.d.near', 'near-account'],
    [`${a(59)}.near`, 'near-account'],
    ['₿a@b.co', 'bip353-name'],
    [`₿${a(63)}@example.com`, 'bip353-name'],
    ['₿some.body_1-2@pay.me.some.where.of.example.museum', 'bip353-name'],
    [`₿a@example.${a(24)}`, 'bip353-name'],
  ])('is read as one: %s', (text, format) => {
    expect(parseAddress(text)).toMatchObject({ format, address: text.toLowerCase() });
  });

  it.each([
    'ab.eth',
    '-abc.eth',
    'abc-.eth',
    'a_c.eth',
    `${a(64)}.eth`,
    'one.pay.my.own.name.eth',
    `${a(63)}.${a(63)}.${a(62)}.${a(61)}.eth`,
    '.eth',
    'abc.eth.',
    `${a(60)}.near`,
    'a..b.near',
    '-a.near',
    'a-.near',
    '.near',
    'a.nearby',
    '₿a@b',
    '₿@b.co',
    '₿a@b.c',
    `₿${a(64)}@example.com`,
    `₿a@example.${a(25)}`,
    '₿a@one.pay.me.some.where.of.example.museum',
    'a@b.co',
  ])('is none: %s', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it.each([
    ...[
      'web3',
      'w3',
      'self',
      'this',
      'ethers',
      'provider',
      'client',
      'api',
      'cfg',
      'config',
      'node',
      'chain',
    ],
    ...['window', 'eth', 'arg', 'args', 'params', 'state', 'from', 'to', 'tx'],
  ])('is an object of a program: %s.eth', (word) => {
    expect(isAddress(`${word}.eth`)).toBe(false);
    expect(isAddress(`${word}.near`)).toBe(false);
    expect(isAddress(`my${word}.eth`)).toBe(true);
    expect(detectAddresses(`call ${word}.eth now`)).toEqual([]);
  });
});

describe('a name in a text', () => {
  const found = (text: string) => detectAddresses(text).map(({ raw, start }) => [raw, start]);

  it.each([' ', '"', ',', ':', ';', '(', '>', '“', '、', ''])('is found behind %j', (before) => {
    expect(found(`${before}some.body.eth`)).toEqual([['some.body.eth', before.length]]);
  });

  it.each([' ', '.', ', and', ')', '”', ':', '!', '?', '. Then', '.\n', '’s'])(
    'is found before %j',
    (after) => {
      expect(found(`x somebody.eth${after}`)).toEqual([['somebody.eth', 2]]);
    },
  );

  it.each(['/', '@', '\\', '$'])('is none behind %j', (before) => {
    expect(found(`x ${before}somebody.eth`)).toEqual([]);
  });

  it.each(['(', '=', '[', '/', '@', '-', 's', '_', '9', '.limo'])('is none before %j', (after) => {
    expect(found(`x somebody.eth${after}`)).toEqual([]);
  });

  it.each(['NEAR', 'nearblocks', 'near protocol', 'nearprotocol'])(
    'counts on NEAR beside the word %s',
    (word) => {
      expect(found(`${word}: somebody.near`)).toHaveLength(1);
      expect(found(`somebody.near, says ${word}`)).toHaveLength(1);
      expect(found(`${word} ${'x '.repeat(150)}somebody.near`)).toEqual([]);
      expect(found(`somebody.near ${'x '.repeat(150)}${word}`)).toEqual([]);
    },
  );

  it('is found as often as it stands there, beside a payee’s with a sign', () => {
    const text = 'tip ₿ana@example.com, or bob.eth, ₿cleo@pay.example.com! Or carl.eth and NEAR’s dora.near';
    expect(found(text).map(([name]) => name)).toEqual([
      '₿ana@example.com',
      'bob.eth',
      '₿cleo@pay.example.com',
      'carl.eth',
      'dora.near',
    ]);
  });

  it('is found beside addresses that are longer, and is no part of one', () => {
    expect(found(`${EXAMPLES.genesis} somebody.eth ${EXAMPLES.vitalik}`)).toHaveLength(3);
    expect(found(`nano_${EXAMPLES.genesis}.eth`).length).toBeLessThan(2);
  });
});

describe('a principal in a text', () => {
  const LEDGER = 'ryjl3-tyaaa-aaaaa-aaaba-cai';
  const found = (text: string) => detectAddresses(text).map(({ raw }) => raw);

  it.each(['', ' ', '"', '(', ':', '/'])('is found behind %j', (before) => {
    expect(found(`${before}${LEDGER} and ${before}${LEDGER}.`)).toEqual([LEDGER, LEDGER]);
  });

  it.each(['a', '-', '_', '7'])('is none behind or before %j', (mark) => {
    expect(found(`x ${mark}${LEDGER}`)).toEqual([]);
    expect(found(`x ${LEDGER}${mark}`)).toEqual([]);
  });

  it('is none where the checksum does not hold', () => {
    expect(found(LEDGER.replace('tyaaa', 'tybaa'))).toEqual([]);
    expect(isAddress(LEDGER.toUpperCase())).toBe(false);
  });
});

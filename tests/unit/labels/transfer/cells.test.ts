import { describe, expect, test } from 'vitest';
import { guardCell, joinTags, splitTags, unguardCell } from '../../../../utils/labels/transfer/cells.ts';
import { COLUMNS, columnOf } from '../../../../utils/labels/transfer/columns.ts';

describe('guards against formulas', () => {
  test.each([
    ['=1', "'=1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-', "'-"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ["'quoted'", "''quoted'"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
  ])('%j is written as %j, and read again', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  test.each(['', 'a=1', ' =1', '0x12', '2022-04-14', '日本'])('%j needs none', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  test.each(["'tis", "'", "'a'"])('%j is no guard', (cell) => {
    expect(unguardCell(cell)).toBe(cell);
  });
});

describe('tags as one cell', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b c'], 'a; b c'],
    [['a;b', 'c,d', 'e\\f'], 'a\\;b; c\\,d; e\\\\f'],
    [['ends with \\'], 'ends with \\\\'],
    [['two\nlines'], 'two\nlines'],
  ])('%j is %j', (tags, cell) => {
    expect(joinTags(tags)).toBe(cell);
    expect(splitTags(cell)).toEqual(tags);
  });

  test.each([
    ['a,b', ['a', 'b']],
    [' a ;; b, ', ['a', 'b']],
    ['a\\', ['a']],
    [';,', []],
  ])('%j from elsewhere is read as %j', (cell, tags) => {
    expect(splitTags(cell)).toEqual(tags);
  });
});

describe('headings', () => {
  test.each([
    ['Address', 'address'],
    [' WALLET-ADDRESS ', 'address'],
    ['wallet_id', 'address'],
    ['publicKey', 'address'],
    ['observable_value', 'address'],
    ['contract_address', 'address'],
    ['Blockchain', 'chain'],
    ['chainId', 'chain'],
    ['Name Tag', 'label'],
    ['wallet_tag', 'label'],
    ['Category', 'concept'],
    ['Comments', 'note'],
    ['description', 'note'],
    ['keywords', 'tags'],
    ['Tag', 'tags'],
    ['notify', 'alert'],
    ['created-at', 'created'],
    ['Last modified', 'updated'],
    ['lastmod', 'updated'],
    ['balance', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j is the column %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  test('each column is found under its own name', () => {
    for (const column of COLUMNS) expect(columnOf(column)).toBe(column);
  });
});

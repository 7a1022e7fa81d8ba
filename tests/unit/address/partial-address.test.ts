import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CHAIN_IDS } from '../../../utils/address/index.ts';
import { matchesPartial, stemsOfPartial } from '../../../utils/address/match-partial.ts';
import { detectPartials, scanPartials } from '../../../utils/address/partial-address.ts';

const FULL = '0x12abD86c9d0e5f2B7c6a8D3e1f4b5a6978c089ef';

describe('shortened addresses', () => {
  it.each([
    ['0x12ab…89ef', '0x12ab', '89ef'],
    ['0x12ab...89ef', '0x12ab', '89ef'],
    ['0x12ab..89ef', '0x12ab', '89ef'],
    ['0x12ab....89ef', '0x12ab', '89ef'],
    ['0x12ab***89ef', '0x12ab', '89ef'],
    ['0x12ab⋯89ef', '0x12ab', '89ef'],
    ['0x0⁸12…89ef', '0x0⁸12', '89ef'],
    ['bc1q…xyz', 'bc1q', 'xyz'],
    ['cosmos1qy3…h9v2', 'cosmos1qy3', 'h9v2'],
    ['1A1zP1...vfNa', '1A1zP1', 'vfNa'],
    ['TJRabP…4YfA', 'TJRabP', '4YfA'],
    ['GAHK…5XLR', 'GAHK', '5XLR'],
  ])('are found as %s', (raw, head, tail) => {
    const text = `sent by ${raw}, they say`;
    expect(detectPartials(text)).toEqual([{ start: 8, end: 8 + raw.length, raw, head, tail }]);
  });

  it.each([
    'a...b',
    'wait...what',
    'pages 11..14',
    'android...2024',
    '0x12...34',
    'Chapter1...Chapter2',
    'sha256...',
    '… and so on',
    'The end...Then nothing',
    'README...md',
    'word***word',
    'x_0x12ab…89ef',
    '0x12ab…89efg',
    'for i in 1..100',
    'abcdef22…34567890',
  ])('are not seen in “%s”', (text) => {
    expect(detectPartials(text)).toEqual([]);
  });

  it('show 24 characters at either end, at most', () => {
    const shown = (head: number, tail: number) =>
      detectPartials(`0x${'a'.repeat(head - 2)}…${'b'.repeat(tail)}`).length;
    expect([shown(24, 24), shown(25, 4), shown(6, 25), shown(7, 2)]).toEqual([1, 0, 0, 1]);
  });

  it('are found one behind the other', () => {
    const text = '0x12ab…89ef, bc1q…xyz; 1A1zP1...vfNa';
    expect(detectPartials(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '0x12ab…89ef',
      'bc1q…xyz',
      '1A1zP1...vfNa',
    ]);
  });

  it('are scanned for by their gap', () => {
    const spans: (readonly [number, number])[] = [];
    scanPartials('x 0x12ab…89ef y a...b', (...span) => spans.push(span));
    expect(spans).toEqual([[8, 9]]);
  });

  it.each(['To0x12ab…89efTransfer', 'From1A1zP1...vfNa12.5', 'Tobc1q…xyzNext'])(
    'are scanned for in “%s”, whose words stand in cells of their own',
    (text) => {
      const spans: number[] = [];
      scanPartials(text, (start) => spans.push(start));
      expect(spans).toHaveLength(1);
    },
  );

  it('are not scanned for in prose', () => {
    const spans: number[] = [];
    scanPartials('well...then 11..14 and so on…Next Chapter1...Chapter2', (start) => spans.push(start));
    expect(spans).toEqual([]);
  });

  it('cost no more than their number in a text that is made of gaps', () => {
    const text = '0x12ab...'.repeat(100_000);
    expect(detectPartials(text)).toEqual([]);
  });

  const corpus = '../shared/data/text/look-alikes.jsonl.gz';
  it.skipIf(!existsSync(corpus))('are imagined less than once in ten megabytes that hold none', () => {
    const lines = gunzipSync(readFileSync(corpus)).toString().trim().split('\n');
    const texts = lines.map((line): string => JSON.parse(line).text);
    const found = texts.flatMap(detectPartials).filter((partial) => stemsOfPartial(partial).length > 0);
    expect(found.map(({ raw }) => raw)).toEqual([]);
  });
});

describe('a shortened address', () => {
  it.each([
    [{ head: '0x12ab', tail: '89ef' }, FULL, true],
    [{ head: '0x12AB', tail: '89EF' }, FULL, true],
    [{ head: '0x12ac', tail: '89ef' }, FULL, false],
    [{ head: '0x12ab', tail: '89ee' }, FULL, false],
    [{ head: '0x0⁶a1', tail: '77' }, '0x000000a1b2c3d4e5f60718293a4b5c6d7e8f9a77', true],
    [{ head: '0x0⁷a1', tail: '77' }, '0x000000a1b2c3d4e5f60718293a4b5c6d7e8f9a77', false],
    [{ head: '1A1zP1', tail: 'vfNa' }, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', true],
    [{ head: '1a1zP1', tail: 'vfNa' }, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', false],
    [{ head: '0x⁰12', tail: '89ef' }, FULL, false],
    [{ head: '0x1²', tail: '89ef' }, '0x11abD86c9d0e5f2B7c6a8D3e1f4b5a6978c089ef', true],
    [{ head: '0x1¹⁰a', tail: '89ef' }, `0x${'1'.repeat(10)}a${'b'.repeat(25)}89ef`, true],
    [{ head: '0x0³⁸', tail: 'a' }, `0x${'0'.repeat(38)}ba`, true],
    [{ head: '0x0³⁸b', tail: 'a' }, `0x${'0'.repeat(38)}ba`, false],
    [{ head: '1A1zP1eP5QGefi2DMPT', tail: 'fTL5SLmv7DivfNa' }, '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', false],
  ])('%j may be %s: %s', (partial, address, expected) => {
    expect(matchesPartial(partial, address)).toBe(expected);
  });

  it.each([
    ['0x12AB', ['eip155:0x12ab']],
    ['0x0²12', ['eip155:0x0012']],
    ['bc1q', ['bip122:000000000019d6689c085ae165831e93:bc1q']],
    ['cosmos1qy', ['cosmos:cosmoshub-4:cosmos1qy']],
    ['nprofile1qqs', []],
    ['TJRab', ['tron:728126428:TJRab', 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:TJRab']],
    ...[
      ['bc1p', CHAIN_IDS.bitcoin],
      ['ltc1q', CHAIN_IDS.litecoin],
      ['addr1q', CHAIN_IDS.cardano],
      ['stake1u', CHAIN_IDS.cardano],
      ['zs1q', CHAIN_IDS.zcash],
      ['u1q', CHAIN_IDS.zcash],
      ['erd1q', CHAIN_IDS.multiversx],
      ['zil1q', CHAIN_IDS.zilliqa],
      ['ckb1q', CHAIN_IDS.nervos],
      ['terra1q', CHAIN_IDS.terraClassic, CHAIN_IDS.terra],
    ].map(([head = '', ...chains]): [string, string[]] => [head, chains.map((chain) => `${chain}:${head}`)]),
    ...[
      ['1Bp', CHAIN_IDS.bitcoin, CHAIN_IDS.polkadot],
      ['3Bp', CHAIN_IDS.bitcoin, CHAIN_IDS.polkadot],
      ['TBp', CHAIN_IDS.tron],
      ['rBp', CHAIN_IDS.xrpl],
      ['LBp', CHAIN_IDS.litecoin],
      ['MBp', CHAIN_IDS.litecoin],
      ['DBp', CHAIN_IDS.dogecoin],
      ['XBp', CHAIN_IDS.dash],
      ['t1Bp', CHAIN_IDS.zcash, CHAIN_IDS.tezos],
      ['t3Bp', CHAIN_IDS.zcash, CHAIN_IDS.tezos],
      ['tz1Bp', CHAIN_IDS.zcash, CHAIN_IDS.tezos],
      ['4Bp', CHAIN_IDS.monero],
      ['8Bp', CHAIN_IDS.monero],
      ['GBP2', CHAIN_IDS.stellar],
      ['CBP2', CHAIN_IDS.stellar],
      ['EQBp', CHAIN_IDS.ton],
      ['UQBp', CHAIN_IDS.ton],
      ['HNZa', CHAIN_IDS.kusama],
      ['JNZa', CHAIN_IDS.kusama],
      ['9xZa'],
    ].map(([head = '', ...chains]): [string, string[]] => [
      head,
      [...chains, CHAIN_IDS.solana].map((chain) => `${chain}:${head}`),
    ]),
  ])('that begins with %s is looked for under %j', (head, stems) => {
    expect(stemsOfPartial({ head, tail: 'x' })).toEqual(stems);
  });
});

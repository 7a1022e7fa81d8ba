import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { accountKey, parseAddress } from '../../../../utils/address/index.ts';
import {
  EVM_LABELS_LISTS,
  type EvmLabelsList,
  readEvmLabels,
} from '../../../../utils/labels/formats/evm-labels.ts';

const ADDRESS = '0x098b716b8aaf21512996dc57eb0615e2383e2f96';
const OTHER = '0x3cffd56b47b7b41c56258d9c7731abadc360e073';
const read = (list: EvmLabelsList, ...entries: unknown[]) => readEvmLabels(list, entries);

describe('an entry', () => {
  test('becomes a claim about a checksummed account, with its list as its category', () => {
    expect(read('phish-hack', { address: ADDRESS, nameTag: 'Fake_Phishing76' })).toEqual([
      {
        account: 'eip155:1:0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
        label: 'Fake_Phishing76',
        concept: 'phishing',
        dwva: 'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/abuses#phishing',
        role: 'perpetrator',
        confidence: 'trusted_provider',
        lastmod: '2022-05-01',
      },
    ]);
  });

  test.each([
    ['phish-hack', 'Akropolis Hacker 1', 'hacking'],
    ['phish-hack', 'Harvest.Finance Exploiter', 'hacking'],
    ['phish-hack', 'Upbit heist', 'hacking'],
    ['phish-hack', 'Fake: Hack 137', 'phishing'],
    ['phish-hack', '', 'phishing'],
    ['exchange', 'Binance 14', 'exchange'],
    ['token-contract', 'Tether: USDT', 'defi_token'],
    ['genesis', 'Null Address', 'burn'],
  ] as const)('of %s, %j, is %s', (list, nameTag, concept) => {
    expect(read(list, { address: ADDRESS, nameTag })[0]?.concept).toBe(concept);
  });

  test.each([
    ['phish-hack', 'Phishing or hack'],
    ['exchange', 'Exchange'],
    ['token-contract', 'Token contract'],
    ['genesis', 'Genesis account'],
  ] as const)('of %s without a name is called %s', (list, label) => {
    expect(read(list, { address: ADDRESS, nameTag: ' \u200b' })[0]?.label).toBe(label);
    expect(read(list, { address: ADDRESS })[0]?.label).toBe(label);
  });

  test('has a clean and bounded name', () => {
    const [claim] = read('exchange', { address: ADDRESS, nameTag: `\u202eevil\0${'x'.repeat(900)}` });
    expect(claim?.label).toMatch(/^evilx+$/);
    expect(claim?.label).toHaveLength(512);
  });

  test.each([
    null,
    'x',
    {},
    { address: 7 },
    { address: '' },
    { address: '0x098B716B8Aaf21512996dC57EB0615e2383E2F96', nameTag: 'wrong checksum' },
    { address: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', nameTag: 'not of this chain' },
    { address: 'there are no matching entries', nameTag: 'x' },
  ])('that is %j is left out', (entry) => {
    expect(read('exchange', entry, { address: OTHER, nameTag: 'kept' })).toHaveLength(1);
  });
});

test('an account is kept once, under its name where it has one', () => {
  const upper = parseAddress(ADDRESS).address;
  const labelsOf = (...names: string[]) =>
    read('exchange', ...names.map((nameTag, at) => ({ address: at % 2 ? upper : ADDRESS, nameTag }))).map(
      (claim) => claim.label,
    );
  expect(labelsOf('First', 'Second')).toEqual(['First']);
  expect(labelsOf('', 'Second', 'Third')).toEqual(['Second']);
});

test('a file that is no list is an error', () => {
  expect(() => readEvmLabels('exchange', { a: 1 })).toThrow('exchange is object, expected a list');
});

describe('the package itself', () => {
  const require = createRequire(import.meta.url);
  const claims = EVM_LABELS_LISTS.map((list) => {
    const file = require.resolve(`evm-labels/lib/esm/mainnet/${list}/all.json`);
    return [list, readEvmLabels(list, JSON.parse(readFileSync(file, 'utf8')))] as const;
  });

  test.each([
    ['phish-hack', 5_594],
    ['exchange', 372],
    ['token-contract', 11_486],
    ['genesis', 12],
  ])('%s holds %d accounts', (name, count) => {
    expect(claims.find(([list]) => list === name)?.[1]).toHaveLength(count);
  });

  test('every claim has a name, a checksummed address, and nothing hidden in it', () => {
    for (const [, list] of claims) {
      expect(new Set(list.map((claim) => accountKey(claim.account))).size).toBe(list.length);
      for (const { label, account } of list) {
        expect(label).toMatch(/^[^\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]{1,512}$/u);
        expect(account).toMatch(/^eip155:1:0x[0-9a-fA-F]{40}$/);
      }
    }
  });
});

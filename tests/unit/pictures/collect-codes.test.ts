import { expect, test } from 'vitest';
import { collectCodes } from '../../../entrypoints/views/reading/collect-codes.ts';
import { readCode } from '../../../utils/pictures/read-code.ts';

const ONE = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
const OTHER = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';

test('an address of several codes is one row that says what each of them asks for', () => {
  const codes = [
    `bitcoin:${ONE}?amount=1`,
    `bitcoin:${OTHER}`,
    `bitcoin:${ONE}?amount=2&label=Rent`,
    `${ONE}`,
  ];
  const [first, second] = collectCodes(codes.map(readCode));
  expect(first?.read).toMatchObject({ address: ONE, count: 3, sentence: `bitcoin:${ONE}?amount=1` });
  expect(first?.origin).toEqual([
    { key: 'origin_code_amount', substitutions: ['1 BTC'] },
    { key: 'origin_code_amount', substitutions: ['2 BTC'] },
    { key: 'origin_words', substitutions: ['Rent'] },
    { key: 'origin_code', substitutions: [] },
  ]);
  expect(second?.read).toMatchObject({ address: OTHER, count: 1 });
});

test('a payment in tokens says so, since the size of a token’s unit is not in the code', () => {
  const token = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
  const to = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
  const [row] = collectCodes([readCode(`ethereum:${token}@1/transfer?address=${to}&uint256=5000000`)]);
  expect(row?.origin).toEqual([{ key: 'origin_code_units', substitutions: ['5000000'] }]);
});

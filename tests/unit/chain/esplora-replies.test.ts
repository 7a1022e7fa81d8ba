import { describe, expect, it } from 'vitest';
import { parseStats } from '../../../utils/chain/protocols/esplora/address-stats.ts';
import { chainOfGenesis } from '../../../utils/chain/protocols/esplora/genesis.ts';
import { parsePage } from '../../../utils/chain/protocols/esplora/transactions.ts';

const ADDRESS = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const OTHER = '1BitcoinEaterAddressDontSendf59kuE';
const TXID = 'ab'.repeat(32);
const CONTEXT = { address: ADDRESS, asset: 'coin' };

const output = (address: string | undefined, value: unknown, type = 'p2pkh') => ({
  scriptpubkey_type: type,
  value,
  ...(address === undefined ? {} : { scriptpubkey_address: address }),
});

const transaction = (change: Record<string, unknown> = {}) => ({
  txid: TXID,
  fee: 10,
  vin: [{ is_coinbase: false, prevout: output(OTHER, 1_000) }],
  vout: [output(ADDRESS, 990)],
  status: { confirmed: true, block_height: 700_000, block_time: 1_600_000_000 },
  ...change,
});

describe('a page of transactions', () => {
  it('has the outputs that were spent as inputs, exact amounts and times in milliseconds', () => {
    expect(parsePage([transaction()], CONTEXT)).toEqual([
      {
        id: TXID,
        inputs: [{ address: OTHER, asset: 'coin', amount: '1000', kind: 'native' }],
        outputs: [{ address: ADDRESS, asset: 'coin', amount: '990', kind: 'native' }],
        fee: '10',
        status: 'confirmed',
        height: 700_000,
        time: 1_600_000_000_000,
      },
    ]);
  });

  it('knows new coins, notes, scripts without an address and what is pending', () => {
    const vin = [{ is_coinbase: true, prevout: null }];
    const vout = [
      output(ADDRESS, 5_000_000_000),
      output(undefined, 0, 'op_return'),
      output(undefined, 1, 'p2pk'),
    ];
    const [parsed] = parsePage([transaction({ vin, vout, fee: 0, status: { confirmed: false } })], CONTEXT);
    expect(parsed?.inputs).toEqual([{ asset: 'coin', amount: '0', kind: 'coinbase' }]);
    expect(parsed?.outputs.map(({ kind }) => kind)).toEqual(['native', 'data', 'native']);
    expect(parsed).toMatchObject({ status: 'pending' });
    expect(parsed).not.toHaveProperty('time');
  });

  it.each([
    ['no list', {}],
    ['a null in it', [null]],
    ['more than a page can hold', Array.from({ length: 500 }, () => transaction())],
    ['a transaction of somebody else', [transaction({ vout: [output(OTHER, 990)] })]],
    ['a fee that does not add up', [transaction({ fee: 11 })]],
    ['a negative fee', [transaction({ fee: -10, vout: [output(ADDRESS, 1_010)] })]],
    ['more than 2^53 satoshi', [transaction({ vout: [output(ADDRESS, 2 ** 53)] })]],
    ['an amount as text', [transaction({ vout: [output(ADDRESS, '990')] })]],
    ['half a satoshi', [transaction({ vout: [output(ADDRESS, 989.5)], fee: 10.5 })]],
    ['a txid that is HTML', [transaction({ txid: '<b>x</b>' })]],
    ['an address that is HTML', [transaction({ vout: [output(`${ADDRESS}<i>`, 990)] })]],
    ['an input without its output', [transaction({ vin: [{ is_coinbase: false, prevout: null }] })]],
    ['a time before Bitcoin', [transaction({ status: { confirmed: true, block_height: 1, block_time: 0 } })]],
    [
      'a time in milliseconds',
      [transaction({ status: { confirmed: true, block_height: 1, block_time: 1_600_000_000_000 } })],
    ],
    ['a status that is no record', [transaction({ status: [] })]],
  ])('with %s is refused', (_name, page) => {
    expect(() => parsePage(page, CONTEXT)).toThrow(TypeError);
  });
});

describe('the totals of an address', () => {
  const stats = (chain: Record<string, unknown> = {}, address: unknown = ADDRESS) => ({
    address,
    chain_stats: { tx_count: 3, funded_txo_sum: 500, spent_txo_sum: 200, ...chain },
    mempool_stats: { tx_count: 1 },
  });

  it('are read exactly', () => {
    expect(parseStats(stats(), ADDRESS)).toEqual({ received: 500n, spent: 200n, txCount: 3, pending: 1 });
  });

  it.each([
    ['of another address', stats({}, OTHER)],
    ['with more spent than received', stats({ spent_txo_sum: 501 })],
    ['with a negative sum', stats({ funded_txo_sum: -1 })],
    ['with a sum beyond exact numbers', stats({ funded_txo_sum: 2 ** 53 })],
    ['without a count', stats({ tx_count: undefined })],
    ['that are a list', []],
    ['without their parts', { address: ADDRESS }],
  ])('%s are refused', (_name, reply) => {
    expect(() => parseStats(reply, ADDRESS)).toThrow(TypeError);
  });
});

describe('the genesis block', () => {
  it('names the chain by the first half of its hash (CAIP-4)', () => {
    const hash = '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f';
    expect(chainOfGenesis(`${hash}\n`)).toBe('bip122:000000000019d6689c085ae165831e93');
  });

  it.each(['', '<html>', '0'.repeat(63), 'G'.repeat(64)])('is not %j', (text) => {
    expect(() => chainOfGenesis(text)).toThrow(TypeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAbiText } from '../../../utils/chain/protocols/evm-rpc/abi-text.ts';
import { parseKind } from '../../../utils/chain/protocols/evm-rpc/account-state.ts';
import { parseInternalLegs, parsePage } from '../../../utils/chain/protocols/evm-rpc/otterscan.ts';
import {
  addressOfWord,
  expectAddress,
  expectCount,
  expectQuantity,
  wordOfAddress,
} from '../../../utils/chain/protocols/evm-rpc/quantities.ts';
import { parseRpcError } from '../../../utils/chain/protocols/evm-rpc/rpc-errors.ts';
import { parseTransfers } from '../../../utils/chain/protocols/evm-rpc/transfer-logs.ts';

const TETHER = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const ME = '0x8617E340B3D01FA5F11F306F4090FD50E238070D';
const OTHER = '0x27b1fdb04752bbc536007a920d24acb045561c26';
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';
const TXID = `0x${'ab'.repeat(32)}`;

describe('quantities', () => {
  it.each([
    ['0x0', 0n],
    ['0x1a', 26n],
    ['0x00ff', 255n],
    [`0x${'f'.repeat(64)}`, 2n ** 256n - 1n],
  ])('%s is %s', (text, value) => {
    expect(expectQuantity(text, 'x')).toBe(value);
  });

  it.each(['', '0x', '10', '0xg', `0x1${'0'.repeat(64)}`, '-0x1', 10, null, undefined, ['0x1']])(
    '%j is none',
    (value) => {
      expect(() => expectQuantity(value, 'x')).toThrow(TypeError);
    },
  );

  it('that count something stay below 2^53', () => {
    expect(expectCount('0x1fffffffffffff', 'x')).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => expectCount('0x20000000000000', 'x')).toThrow(TypeError);
  });

  it('hold an address and give it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const address = expectAddress(`0x${Buffer.from(bytes).toString('hex')}`, 'x');
        expect(addressOfWord(wordOfAddress(address), 'x')).toBe(address);
      }),
    );
  });

  it('with dirt in front of an address are refused', () => {
    expect(() => addressOfWord(`0x1${wordOfAddress(ME).slice(3)}`, 'x')).toThrow(TypeError);
  });
});

describe('the kind of an account', () => {
  it.each([
    ['0x', { kind: 'eoa' }],
    ['0x6001', { kind: 'contract' }],
    [`0xef0100${TETHER.slice(2)}`, { kind: 'delegated', delegate: TETHER }],
    [`0xef0100${TETHER.slice(2)}00`, { kind: 'contract' }],
    [`0xef0101${TETHER.slice(2)}`, { kind: 'contract' }],
  ])('with the code %s is %j (EIP-7702)', (code, kind) => {
    expect(parseKind(code)).toEqual(kind);
  });

  it.each([null, '0x1', 'ef0100', '<html>', {}])('cannot be told from %j', (code) => {
    expect(() => parseKind(code)).toThrow(TypeError);
  });
});

describe('token transfers', () => {
  const log = (change: Record<string, unknown> = {}) => ({
    address: TETHER.toLowerCase(),
    topics: [TRANSFER, wordOfAddress(OTHER), wordOfAddress(ME)],
    data: `0x${(5_000_000).toString(16).padStart(64, '0')}`,
    blockNumber: '0x10',
    transactionHash: TXID,
    logIndex: '0x2',
    removed: false,
    ...change,
  });
  const context = { chain: 'eip155:1', account: ME };

  it('have parties, amount and token', () => {
    expect(parseTransfers([log({ blockTimestamp: '0x65920080' })], context)).toEqual([
      {
        txid: TXID,
        logIndex: 2,
        height: 16,
        time: 0x65920080 * 1000,
        contract: TETHER,
        isUnique: false,
        from: { address: OTHER, asset: `eip155:1/erc20:${TETHER}`, amount: '5000000', kind: 'token' },
        to: { address: ME, asset: `eip155:1/erc20:${TETHER}`, amount: '5000000', kind: 'token' },
      },
    ]);
  });

  it('of one of a kind have its number in the asset (ERC-721)', () => {
    const topics = [TRANSFER, wordOfAddress(ME), wordOfAddress(OTHER), `0x${'0'.repeat(63)}7`];
    expect(parseTransfers([log({ topics, data: '0x' })], context)).toMatchObject([
      { isUnique: true, from: { asset: `eip155:1/erc721:${TETHER}/7`, amount: '1' } },
    ]);
  });

  it('that were undone by a reorganisation, or name their parties elsewhere, are left out', () => {
    expect(parseTransfers([log({ removed: true }), log({ topics: [TRANSFER] })], context)).toEqual([]);
  });

  it.each([
    ['of others', log({ topics: [TRANSFER, wordOfAddress(OTHER), wordOfAddress(TETHER)] })],
    ['of another event', log({ topics: [`0x${'1'.repeat(64)}`, wordOfAddress(OTHER), wordOfAddress(ME)] })],
    ['with a dirty address', log({ topics: [TRANSFER, `0x1${'0'.repeat(63)}`, wordOfAddress(ME)] })],
    ['without an amount', log({ data: '0x' })],
    ['with an endless amount', log({ data: `0x${'f'.repeat(66)}` })],
    ['with a negative height', log({ blockNumber: -1 })],
    ['that are HTML', '<html>'],
  ])('%s are refused', (_name, each) => {
    expect(() => parseTransfers([each], context)).toThrow(TypeError);
  });
});

describe('a page of Otterscan’s methods', () => {
  const tx = { hash: TXID, from: OTHER, to: ME, value: '0x5', blockNumber: '0x10', gasPrice: '0x2' };
  const receipt = {
    transactionHash: TXID,
    status: '0x1',
    gasUsed: '0x5208',
    effectiveGasPrice: '0x3',
    timestamp: 1_700_000_000,
  };
  const page = (change: Record<string, unknown> = {}) => ({
    txs: [tx],
    receipts: [receipt],
    firstPage: true,
    lastPage: false,
    ...change,
  });

  it('has fee, time and both sides', () => {
    expect(parsePage(page(), 'coin')).toEqual({
      isNewest: true,
      isOldest: false,
      transactions: [
        {
          id: TXID,
          time: 1_700_000_000_000,
          height: 16,
          inputs: [{ address: OTHER, asset: 'coin', amount: '5', kind: 'native' }],
          outputs: [{ address: ME, asset: 'coin', amount: '5', kind: 'native' }],
          fee: '63000',
          status: 'confirmed',
        },
      ],
    });
  });

  it('knows what failed, and what created a contract', () => {
    const created = { ...receipt, status: '0x0', contractAddress: TETHER.toLowerCase() };
    const [parsed] = parsePage(
      page({ txs: [{ ...tx, to: null }], receipts: [created] }),
      'coin',
    ).transactions;
    expect(parsed).toMatchObject({ status: 'failed', outputs: [{ address: TETHER }] });
  });

  it.each([
    ['without a receipt', page({ receipts: [] })],
    ['without its ends', page({ firstPage: 'yes' })],
    ['with a hash that is none', page({ txs: [{ ...tx, hash: '0x1' }] })],
    ['with a time of last century', page({ receipts: [{ ...receipt, timestamp: 5 }] })],
    ['that is a list', []],
  ])('%s is refused', (_name, reply) => {
    expect(() => parsePage(reply, 'coin')).toThrow(TypeError);
  });

  it('takes from the operations inside a transaction those of the account', () => {
    const operations = [
      { type: 0, from: OTHER, to: ME, value: '0x9' },
      { type: 0, from: OTHER, to: TETHER, value: '0x8' },
    ];
    expect(parseInternalLegs(operations, { account: ME, asset: 'coin' })).toEqual({
      inputs: [{ address: OTHER, asset: 'coin', amount: '9', kind: 'internal' }],
      outputs: [{ address: ME, asset: 'coin', amount: '9', kind: 'internal' }],
    });
  });
});

describe('the name of a token', () => {
  const word = (value: number) => value.toString(16).padStart(64, '0');
  const text = (value: string) => Buffer.from(value).toString('hex');

  it.each([
    ['a string', `0x${word(32)}${word(4)}${text('USDT').padEnd(64, '0')}`, 'USDT'],
    ['32 bytes, as MKR has it', `0x${text('MKR').padEnd(64, '0')}`, 'MKR'],
    ['nothing', `0x${word(32)}${word(0)}`, ''],
    [
      'a text that turns direction',
      `0x${word(32)}${word(8)}${text('a\u202eb\u0000c\n').padEnd(64, '0')}`,
      'abc',
    ],
    ['a text that is too long', `0x${word(32)}${word(64)}${text('x'.repeat(64))}`, 'x'.repeat(32)],
    ['HTML, which is only text', `0x${word(32)}${word(3)}${text('<b>').padEnd(64, '0')}`, '<b>'],
  ])('is read from %s', (_name, result, symbol) => {
    expect(parseAbiText(result)).toBe(symbol);
  });

  it.each([
    ['nothing', '0x'],
    ['an offset outside', `0x${word(4096)}${word(4)}`],
    ['a length outside', `0x${word(32)}${word(4096)}${word(0)}`],
    ['a length beyond all numbers', `0x${word(32)}${'f'.repeat(64)}${word(0)}`],
    ['no hexadecimal', 'USDT'],
  ])('is not read from %s', (_name, result) => {
    expect(() => parseAbiText(result)).toThrow(TypeError);
  });
});

describe('errors of servers', () => {
  it.each([
    [-32601, 'Method not found', 'unsupported', false],
    [-32000, 'the method ots_getApiLevel does not exist/is not available', 'unsupported', false],
    [-32005, 'daily request count exceeded, request rate limited', 'rate-limited', true],
    [429, 'Your app has exceeded its compute units per second capacity', 'rate-limited', false],
    [-32005, 'query returned more than 10000 results', 'range', true],
    [
      -32602,
      'Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range',
      'range',
      true,
    ],
    [-32000, 'exceed maximum block range: 5000', 'range', true],
    [-32000, 'block range is too wide', 'range', true],
    [-32000, 'missing trie node 1234', 'pruned', false],
    [-32000, 'execution reverted', 'other', false],
    ['x', 5, 'other', false],
  ])('%s %s means %s', (code, message, kind, isSearch) => {
    expect(parseRpcError({ code, message }, isSearch)).toMatchObject({ kind });
  });
});

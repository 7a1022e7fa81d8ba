import { getAddress } from 'ethers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { timelineOf } from '../../utils/chain/index.ts';
import type { ChainSource } from '../../utils/chain/types.ts';
import { type AnvilServer, startAnvil } from '../servers/anvil.ts';
import { FORWARDER_CODE, forwardInput, tokenCode, transferInput } from '../servers/evm-contracts.ts';
import { type FaultProxy, type RecordedRequest, startFaultProxy } from '../servers/fault-proxy.ts';
import { type ChainBench, openChainBench } from '../support/chain-bench.ts';

const TOKEN = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const FORWARDER = '0x00000000219ab540356cBB839Cbe05303d7705Fa';
const NEVER_USED = '0x52908400098527886E0F7030069857D2E4169EE7';
const SUSPECT = '0x8617E340B3D01FA5F11F306F4090FD50E238070D';
const INTERNAL = '0xde709f2102306220921060314715629080e2fb77';
const SAVER = getAddress('0x000000000000000000000000000000005a4e0001');
const BUSY = getAddress('0x00000000000000000000000000000000b0500001');
const WALLET = '0x27b1fdb04752bbc536007a920d24acb045561c26';
const START = Math.floor(Date.UTC(2024, 0, 1) / 1000);
const DAY = 86_400;

let anvil: AnvilServer;
let proxy: FaultProxy;
let bench: ChainBench;
let source: ChainSource;
let payer: string;

const account = (address: string) => `eip155:1:${address}`;

const send = (day: number, transaction: Record<string, string>) =>
  anvil.send(transaction, (START + day * DAY) * 1000);

beforeAll(async () => {
  anvil = await startAnvil({ timestamp: START });
  payer = anvil.accounts[0] ?? '';
  await anvil.rpc('anvil_setCode', TOKEN, tokenCode({ symbol: 'USDT', decimals: 6 }));
  await anvil.rpc('anvil_setCode', FORWARDER, FORWARDER_CODE);
  await anvil.rpc('anvil_setCode', WALLET, `0xef0100${FORWARDER.slice(2)}`);
  await send(1, { to: SUSPECT, value: '0xde0b6b3a7640000' });
  await send(2, { to: TOKEN, data: transferInput(SUSPECT, 2_500_000n) });
  await send(3, { to: FORWARDER, value: '0x64', data: forwardInput(INTERNAL) });
  await anvil.rpc('anvil_impersonateAccount', SUSPECT);
  await send(4, { from: SUSPECT, to: NEVER_USED.replace('5290', '5291').toLowerCase(), value: '0x5' });
  await send(5, { from: SUSPECT, to: SUSPECT, value: '0x7' });
  await send(6, { to: TOKEN, data: transferInput(SAVER, 9n) });
  await send(7, { to: SAVER, value: '0xde0b6b3a7640000' });
  await anvil.rpc('anvil_impersonateAccount', SAVER);
  await send(8, { from: SAVER, to: TOKEN, data: transferInput(SAVER, 4n) });
  for (let day = 9; day < 40; day++) await send(day, { to: BUSY, value: '0x1' });
  proxy = await startFaultProxy(anvil.url);
  bench = openChainBench();
  source = await bench.add(proxy.url);
});

afterAll(async () => {
  await proxy.close();
  await anvil.close();
});

beforeEach(() => {
  proxy.misbehave(undefined);
  proxy.forget();
  bench.forget();
});

describe('probing an EVM node', () => {
  it('tells chain, software and what it can do, in one request about nobody', async () => {
    const probed = await bench.probe(proxy.url);
    expect(probed).toMatchObject({ protocol: 'evm-rpc', chain: 'eip155:1', url: proxy.url });
    expect(probed.software).toMatch(/^anvil/);
    expect(probed.capabilities).toEqual(
      expect.arrayContaining(['balance', 'kind', 'tokens', 'history', 'firstSeen', 'lastSeen']),
    );
    expect(proxy.requests).toHaveLength(1);
    expect(bench.ledger()).toMatchObject([
      { sourceId: expect.stringMatching(/^probe:/), outcome: 'answered' },
    ]);
  });

  it('finds out that a node without Otterscan’s methods has no history', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutOtterscan });
    const { capabilities } = await bench.probe(proxy.url);
    expect(capabilities).toEqual(['balance', 'txCount', 'kind', 'tokens', 'firstSeen', 'lastSeen']);
  });

  it('finds out that a node has thrown old states away', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: (body, request) => pruned(withoutOtterscan(body), request) });
    const { capabilities } = await bench.probe(proxy.url);
    expect(capabilities).toEqual(['balance', 'txCount', 'kind', 'tokens']);
  });

  it('works with a server that takes no batches', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutBatches });
    expect(await bench.probe(proxy.url)).toMatchObject({ chain: 'eip155:1' });
    expect(proxy.requests).toHaveLength(9);
  });
});

describe('an account on an EVM node with Otterscan’s methods', () => {
  it('is told in at most four requests, each of them in the ledger', async () => {
    const facts = await bench.ask(source, account(SUSPECT));
    expect(facts.failures).toEqual([]);
    expect(facts.asset).toEqual({ id: 'eip155:1/slip44:60', symbol: 'ETH', decimals: 18 });
    expect(facts.balance?.value).toBe(await balanceOf(SUSPECT));
    expect(facts.kind?.value).toEqual({ kind: 'eoa' });
    expect(facts.txCount).toMatchObject({ value: 4, coverage: { complete: true } });
    expect(facts.firstSeen).toMatchObject({
      value: { time: (START + DAY) * 1000 },
      coverage: { complete: true },
    });
    expect(facts.lastSeen).toMatchObject({ value: { time: (START + 5 * DAY) * 1000 } });
    expect(facts.transactions?.coverage).toEqual({ complete: true });
    expect(facts.balance).toMatchObject({ tip: 39, source: { id: source.id, trust: 'local' } });
    expect(proxy.requests.length).toBeLessThanOrEqual(4);
    expect(bench.ledger()).toHaveLength(proxy.requests.length);
    for (const entry of bench.ledger())
      expect(entry).toMatchObject({ account: account(SUSPECT), outcome: 'answered', status: 200 });
  });

  it('has a timeline of coins and tokens with the other side of each', async () => {
    const timeline = timelineOf(await bench.ask(source, account(SUSPECT)));
    const short = timeline.map(({ direction, amount, asset, counterparties }) => ({
      direction,
      amount,
      symbol: 'symbol' in asset ? asset.symbol : asset.id,
      counterparties,
    }));
    expect(short).toEqual([
      { direction: 'self', amount: '7', symbol: 'ETH', counterparties: [] },
      { direction: 'out', amount: '5', symbol: 'ETH', counterparties: [expect.stringMatching(/^0x5291/)] },
      { direction: 'in', amount: '2500000', symbol: 'USDT', counterparties: [payer] },
      { direction: 'in', amount: '1000000000000000000', symbol: 'ETH', counterparties: [payer] },
    ]);
  });

  it('shows a payment that only a contract made', async () => {
    const facts = await bench.ask(source, account(INTERNAL));
    expect(facts.balance?.value).toBe('100');
    expect(timelineOf(facts)).toMatchObject([
      { direction: 'in', amount: '100', counterparties: [FORWARDER] },
    ]);
    expect(facts.account).toBe(account(INTERNAL));
  });

  it('that was never used is told as such, completely', async () => {
    const facts = await bench.ask(source, account(NEVER_USED));
    expect(facts).toMatchObject({
      balance: { value: '0' },
      txCount: { value: 0, coverage: { complete: true } },
      transactions: { value: [], coverage: { complete: true } },
      firstSeen: { coverage: { complete: true } },
      failures: [],
    });
    expect(facts.firstSeen?.value).toBeUndefined();
  });

  it('was first active when it was given a token, before it had a coin', async () => {
    const facts = await bench.ask(source, account(SAVER));
    expect(facts.firstSeen).toMatchObject({
      value: { time: (START + 6 * DAY) * 1000 },
      coverage: { complete: true },
    });
    expect(facts.txCount).toMatchObject({ value: 3, coverage: { complete: true } });
    expect(timelineOf(facts).map(({ direction, amount }) => [direction, amount])).toEqual([
      ['self', '4'],
      ['in', '1000000000000000000'],
      ['in', '9'],
    ]);
  });

  it('with more history than a page says how far back it was read, and still when it began', async () => {
    const facts = await bench.ask(source, account(BUSY));
    expect(facts.transactions?.value).toHaveLength(25);
    expect(facts.transactions?.coverage).toEqual({
      complete: false,
      reason: 'page-limit',
      fromHeight: 15,
      toHeight: 39,
    });
    expect(facts.txCount).toMatchObject({ value: 25, coverage: { complete: false } });
    expect(facts.firstSeen).toMatchObject({
      value: { time: (START + 9 * DAY) * 1000 },
      coverage: { complete: true },
    });
    expect(facts.lastSeen).toMatchObject({
      value: { time: (START + 39 * DAY) * 1000 },
      coverage: { complete: true },
    });
    expect(facts.balance?.value).toBe('31');
  });

  it('is a contract, or an account that has delegated to one', async () => {
    expect((await bench.ask(source, account(TOKEN))).kind?.value).toEqual({ kind: 'contract' });
    expect((await bench.ask(source, account(WALLET))).kind?.value).toEqual({
      kind: 'delegated',
      delegate: FORWARDER,
    });
  });
});

describe('a node with Otterscan’s methods that takes no batches', () => {
  it('is allowed more requests, and then says what it was not asked', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutBatches });
    const facts = await bench.ask(source, account(SUSPECT));
    expect(facts.balance?.value).toBe(await balanceOf(SUSPECT));
    expect(facts.kind?.value).toEqual({ kind: 'eoa' });
    expect(facts.transactions).toMatchObject({ coverage: { complete: false, reason: 'budget' } });
    expect(facts.transactions?.value).toHaveLength(3);
    expect(facts.failures).toMatchObject([{ field: 'tokens', failure: { code: 'budget' } }]);
    expect(proxy.requests).toHaveLength(8);
  });
});

describe('an account on a plain EVM node', () => {
  let plain: ChainSource;
  beforeAll(async () => {
    plain = { ...source, capabilities: ['balance', 'txCount', 'kind', 'tokens'] };
  });

  it('shows its tokens, and says that the rest of its history is not there', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutOtterscan });
    const facts = await bench.ask(plain, account(SUSPECT));
    expect(facts.transactions).toMatchObject({ coverage: { complete: false, reason: 'unsupported' } });
    expect(timelineOf(facts)).toMatchObject([{ amount: '2500000', time: (START + 2 * DAY) * 1000 }]);
    expect(facts.txCount).toMatchObject({ value: 2, coverage: { complete: false } });
    expect(facts.firstSeen).toBeUndefined();
    expect(facts.failures).toMatchObject([{ field: 'firstSeen', failure: { code: 'unsupported' } }]);
  });

  it('asks for the time of a block where the logs do not tell it', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: (body) => withoutTimes(withoutOtterscan(body)) });
    const facts = await bench.ask(plain, account(SUSPECT));
    expect(timelineOf(facts)).toMatchObject([{ amount: '2500000', time: (START + 2 * DAY) * 1000 }]);
    expect(facts.tokens?.value).toMatchObject([{ symbol: 'USDT', decimals: 6 }]);
    expect(proxy.requests).toHaveLength(3);
  });

  it('does not believe the time of another block', async () => {
    const lie = (body: string) =>
      withoutTimes(withoutOtterscan(body)).replace('"number":"0x2"', '"number":"0x3"');
    proxy.misbehave({ kind: 'rewrite', rewrite: lie });
    const facts = await bench.ask(plain, account(SUSPECT));
    expect(timelineOf(facts)).toEqual([]);
    expect(facts.txCount).toMatchObject({ value: 2, coverage: { complete: false } });
  });

  it('searches a smaller range where the server wants one', async () => {
    proxy.misbehave({
      kind: 'rewrite',
      rewrite: (body, request) => limitRange(withoutOtterscan(body), request),
    });
    const facts = await bench.ask(plain, account(SUSPECT));
    expect(facts.failures.map(({ field, failure }) => [field, failure.code])).toContainEqual([
      'tokens',
      'unsupported',
    ]);
    expect(proxy.requests.length).toBeLessThanOrEqual(8);
    expect(facts.transactions).toBeUndefined();
    expect(facts.balance?.value).toBe(await balanceOf(SUSPECT));
  });

  it('asks one thing after another where the server takes no batches, within the budget', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutBatches });
    const facts = await bench.ask(plain, account(SUSPECT));
    expect(facts.balance?.value).toBe(await balanceOf(SUSPECT));
    expect(facts.kind?.value).toEqual({ kind: 'eoa' });
    expect(proxy.requests.length).toBeLessThanOrEqual(8);
  });
});

describe('an account on a node without an index that keeps old states', () => {
  let archive: ChainSource;
  beforeAll(() => {
    archive = {
      ...source,
      capabilities: ['balance', 'txCount', 'kind', 'tokens', 'firstSeen', 'lastSeen'],
    };
  });

  it('is shown with the first and the last payment that it made, found by their count alone', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutOtterscan });
    const facts = await bench.ask(archive, account(SUSPECT));
    expect(facts.failures).toEqual([]);
    expect(timelineOf(facts)).toMatchObject([
      { direction: 'self', amount: '7', time: (START + 5 * DAY) * 1000 },
      { direction: 'out', amount: '5', time: (START + 4 * DAY) * 1000, status: 'confirmed' },
      { direction: 'in', amount: '2500000', time: (START + 2 * DAY) * 1000 },
    ]);
    // It was paid two days before it was given a token: what is said is a bound, and says so.
    const bound = { complete: false, reason: 'unsupported' };
    expect(facts.firstSeen).toMatchObject({ value: { time: (START + 2 * DAY) * 1000 }, coverage: bound });
    expect(facts.lastSeen).toMatchObject({ value: { time: (START + 5 * DAY) * 1000 }, coverage: bound });
    expect(facts.transactions).toMatchObject({ coverage: bound });
    expect(proxy.requests.length).toBeLessThanOrEqual(8);
  });

  it('that never sent anything is asked for no more than on any plain node', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutOtterscan });
    const facts = await bench.ask(archive, account(BUSY));
    expect(facts.firstSeen).toBeUndefined();
    expect(proxy.requests.length).toBeLessThanOrEqual(4);
  });

  it('keeps its balance and tokens when the states are gone after all', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: (body, request) => pruned(withoutOtterscan(body), request) });
    const facts = await bench.ask(archive, account(SUSPECT));
    expect(facts.balance?.value).toBe(await balanceOf(SUSPECT));
    expect(timelineOf(facts)).toMatchObject([{ amount: '2500000' }]);
    expect(facts.failures.map(({ field }) => field)).toContain('firstSeen');
  });

  it('is not searched for where the server takes no batches', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: withoutBatches });
    const facts = await bench.ask(archive, account(SUSPECT));
    expect(facts.failures).toContainEqual({
      field: 'firstSeen',
      failure: { code: 'budget', substitutions: [expect.any(String)] },
    });
    expect(proxy.requests.length).toBeLessThanOrEqual(14);
  });
});

describe('a public server that searches no more than 500 blocks', () => {
  beforeAll(async () => {
    await anvil.rpc('anvil_mine', '0x258');
    await anvil.send({ to: TOKEN, data: transferInput(BUSY, 3n) });
  });

  it('is asked for those, and the answer says how far back they go', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: (body, request) => limitRange(body, request, 500) });
    const capabilities = ['balance', 'txCount', 'kind', 'tokens'] as const;
    const facts = await bench.ask({ ...source, trust: 'thirdparty', capabilities }, account(BUSY));
    expect(timelineOf(facts)).toMatchObject([{ direction: 'in', amount: '3' }]);
    const coverage = { complete: false, reason: 'unsupported', fromHeight: 141, toHeight: 640 };
    expect(facts.transactions?.coverage).toEqual(coverage);
    expect(facts.lastSeen?.coverage).toEqual(coverage);
    expect(proxy.requests.length).toBeLessThanOrEqual(8);
  });
});

async function balanceOf(address: string): Promise<string> {
  return BigInt(String(await anvil.rpc('eth_getBalance', address, 'latest'))).toString();
}

/** What geth answers to a method that it does not know. */
function withoutOtterscan(body: string): string {
  const isOtterscan = (answer: { result?: { txs?: unknown } }) => answer.result?.txs !== undefined;
  const refuse = (answer: { id: number }) => ({
    jsonrpc: '2.0',
    id: answer.id,
    error: {
      code: -32601,
      message: 'the method ots_searchTransactionsBefore does not exist/is not available',
    },
  });
  const reply = JSON.parse(body);
  return JSON.stringify(
    Array.isArray(reply) ? reply.map((each) => (isOtterscan(each) ? refuse(each) : each)) : reply,
  );
}

/** What a node answers that keeps the newest states only. */
function pruned(body: string, request: RecordedRequest): string {
  const calls: { id: number; method: string; params: unknown[] }[] = JSON.parse(request.body);
  const isOld = ({ method, params }: (typeof calls)[number]) =>
    method === 'eth_getTransactionCount' && params[1] !== 'latest';
  const old = new Set(calls.filter(isOld).map(({ id }) => id));
  const answers: { id: number }[] = JSON.parse(body);
  const error = { code: -32000, message: 'missing trie node 5f3c (path ) state is not available' };
  return JSON.stringify(
    answers.map((each) => (old.has(each.id) ? { jsonrpc: '2.0', id: each.id, error } : each)),
  );
}

function withoutBatches(body: string, request: RecordedRequest): string {
  if (!request.body.startsWith('[')) return body;
  return '{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Batch requests are not enabled"}}';
}

/** What providers answer to a search of more blocks than they like. */
function limitRange(body: string, request: RecordedRequest, blocks = 2): string {
  const isTooWide = ({ method, params }: Call) =>
    method === 'eth_getLogs' && Number(params[0]?.toBlock) - Number(params[0]?.fromBlock) >= blocks;
  const calls: Call[] = JSON.parse(request.body);
  const searches = new Set(calls.filter(isTooWide).map(({ id }) => id));
  const message = `Log response size exceeded. You can make eth_getLogs requests with up to a ${blocks} block range.`;
  const refuse = ({ id }: { id: number }) => ({ jsonrpc: '2.0', id, error: { code: -32602, message } });
  const answers: { id: number }[] = JSON.parse(body);
  return JSON.stringify(answers.map((each) => (searches.has(each.id) ? refuse(each) : each)));
}

interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: readonly { readonly fromBlock?: string; readonly toBlock?: string }[];
}

/** Logs as most servers give them. */
function withoutTimes(body: string): string {
  return body.replace(/"blockTimestamp":"0x[0-9a-f]+",?/g, '');
}

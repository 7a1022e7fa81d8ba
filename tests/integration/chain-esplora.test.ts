import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { timelineOf } from '../../utils/chain/index.ts';
import type { ChainSource } from '../../utils/chain/types.ts';
import { type EsploraServer, startEsplora } from '../servers/esplora.ts';
import { type FaultProxy, startFaultProxy } from '../servers/fault-proxy.ts';
import { type ChainBench, openChainBench } from '../support/chain-bench.ts';

const BITCOIN = 'bip122:000000000019d6689c085ae165831e93';
const START = Date.UTC(2017, 0, 1);
const DAY = 86_400_000;
/** The burn address whose key nobody can have; here it is paid once. */
const BURN = '1BitcoinEaterAddressDontSendf59kuE';

let node: EsploraServer;
let proxy: FaultProxy;
let bench: ChainBench;
let source: ChainSource;
let alice: string;
let bob: string;
let busy: string;

const account = (address: string) => `${BITCOIN}:${address}`;

beforeAll(async () => {
  node = await startEsplora({ since: START });
  alice = await node.address('alice');
  bob = await node.address('bob');
  busy = await node.address('busy');
  await node.pay({ from: ['miner'], to: [{ address: alice, amount: 1_000_000 }] });
  await node.mine(1, { at: START + DAY });
  await node.pay({ from: ['alice'], to: [{ address: bob, amount: 300_000 }], note: 'for bob' });
  await node.mine(1, { at: START + 2 * DAY });
  await node.pay({ from: ['alice', 'bob'], to: [{ address: BURN, amount: 400_000 }] });
  await node.mine(1, { at: START + 3 * DAY });
  for (let count = 0; count < 40; count++)
    await node.pay({ from: ['miner'], to: [{ address: busy, amount: 10_000 + count }] });
  await node.mine(1, { at: START + 4 * DAY });
  for (let count = 0; count < 130; count++)
    await node.pay({ from: ['miner'], to: [{ address: await node.address('endless'), amount: 5_000 }] });
  await node.mine(1, { at: START + 5 * DAY });
  await node.pay({ from: ['alice'], to: [{ address: alice, amount: 1_000 }] });
  proxy = await startFaultProxy(node.url);
  bench = openChainBench();
  source = await bench.add(proxy.url);
});

afterAll(async () => {
  await proxy.close();
  await node.close();
});

beforeEach(() => {
  proxy.misbehave(undefined);
  proxy.forget();
  bench.forget();
});

describe('probing an Esplora server', () => {
  it('tells the chain by its genesis block', async () => {
    expect(await bench.probe(proxy.url)).toEqual({
      url: proxy.url,
      protocol: 'esplora',
      chain: BITCOIN,
      tip: 115,
      capabilities: ['balance', 'txCount', 'history', 'firstSeen', 'lastSeen', 'counterparties'],
    });
    expect(proxy.requests.map(({ path }) => path)).toEqual(['/api/block-height/0', '/api/blocks/tip/height']);
  });

  it('finds the interface under /api of a site', async () => {
    expect(await bench.probe(new URL(proxy.url).origin)).toMatchObject({
      url: proxy.url,
      protocol: 'esplora',
    });
  });

  it.each([
    [
      '000000000933ea01ad0ee984209779baaec3ced90fa3f408719526f8d77f4943',
      'bip122:000000000933ea01ad0ee984209779ba',
    ],
    [
      '0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206',
      'bip122:0f9188f13cb7b2c71f2a335e3a4fc328',
    ],
  ])('knows %s for a test chain', async (genesis, chain) => {
    proxy.misbehave({ kind: 'rewrite', rewrite: () => genesis }, { only: ({ path }) => path.endsWith('/0') });
    expect(await bench.probe(proxy.url)).toMatchObject({ chain });
  });

  it('refuses Liquid, whose amounts are hidden', async () => {
    const genesis = '1466275836220db2944ca059a3a10ef6fd2ea684b0688d2c379296888a206003';
    proxy.misbehave({ kind: 'rewrite', rewrite: () => genesis }, { only: ({ path }) => path.endsWith('/0') });
    await expect(bench.probe(proxy.url)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('an address on an Esplora server', () => {
  it('is told in four requests, each of them in the ledger', async () => {
    const facts = await bench.ask(source, account(alice));
    const [, payment] = facts.transactions?.value.filter(({ status }) => status === 'confirmed') ?? [];
    const fees = 1000n * 2n;
    expect(facts.failures).toEqual([]);
    expect(facts).toMatchObject({
      asset: { symbol: 'BTC', decimals: 8 },
      received: { value: facts.received?.value, coverage: { complete: true } },
      txCount: { value: 3 },
      firstSeen: { value: { time: START + DAY }, coverage: { complete: true } },
      lastSeen: { value: { time: START + 3 * DAY } },
      transactions: { coverage: { complete: true } },
    });
    expect(BigInt(facts.received?.value ?? 0) - BigInt(facts.sent?.value ?? 0)).toBe(
      BigInt(facts.balance?.value ?? 0),
    );
    // Bob put his 300,000 into the last payment, Alice the rest and both fees.
    expect(BigInt(facts.balance?.value ?? 0)).toBe(1_000_000n - 400_000n - fees);
    expect(payment?.fee).toBe('1000');
    expect(proxy.requests).toHaveLength(4);
    expect(bench.ledger().map(({ purpose }) => purpose)).toEqual([
      'GET /block-height/0',
      'GET /blocks/tip/height',
      'GET /address/:address',
      'GET /address/:address/txs',
    ]);
    expect(bench.ledger().every((entry) => entry.account === account(alice) && entry.status === 200)).toBe(
      true,
    );
  });

  it('has a timeline with the other side of each payment', async () => {
    const timeline = timelineOf(await bench.ask(source, account(alice)));
    expect(timeline).toMatchObject([
      { status: 'pending', direction: 'self' },
      { time: START + 3 * DAY, direction: 'out', counterparties: [BURN] },
      { time: START + 2 * DAY, direction: 'out', amount: '300000', counterparties: [bob] },
      {
        time: START + DAY,
        direction: 'in',
        amount: '1000000',
        counterparties: [await node.address('miner')],
      },
    ]);
  });

  it('that was never used is told as such, completely', async () => {
    const facts = await bench.ask(source, account(await node.address('nobody')));
    expect(facts).toMatchObject({
      balance: { value: '0' },
      txCount: { value: 0 },
      transactions: { value: [], coverage: { complete: true } },
      failures: [],
    });
    expect(facts.firstSeen).toMatchObject({ value: undefined, coverage: { complete: true } });
  });

  it('with two pages of history is read to its beginning', async () => {
    const facts = await bench.ask(source, account(busy));
    expect(facts.transactions?.value).toHaveLength(40);
    expect(facts.transactions?.coverage).toEqual({ complete: true });
    expect(facts.firstSeen?.value).toMatchObject({ time: START + 4 * DAY });
    expect(proxy.requests).toHaveLength(5);
  });

  it('with more history than the budget says so, and claims no first activity', async () => {
    const facts = await bench.ask(source, account(await node.address('endless')));
    expect(proxy.requests).toHaveLength(8);
    expect(facts.transactions?.value).toHaveLength(125);
    expect(facts.transactions?.coverage).toMatchObject({ complete: false, reason: 'budget', toHeight: 115 });
    expect(facts.txCount?.value).toBe(130);
    expect(facts.lastSeen).toMatchObject({ value: { time: START + 5 * DAY }, coverage: { complete: true } });
    expect(facts.firstSeen).toBeUndefined();
    expect(facts.failures).toMatchObject([{ field: 'firstSeen', failure: { code: 'budget' } }]);
  });

  it('with too many entries for the server still shows its totals', async () => {
    proxy.misbehave(
      { kind: 'status', status: 400, body: 'Too many history entries' },
      { only: ({ path }) => path.includes('/txs') },
    );
    const facts = await bench.ask(source, account(busy));
    expect(facts).toMatchObject({ balance: { value: '400780' }, txCount: { value: 40 } });
    expect(facts.transactions).toBeUndefined();
    expect(facts.failures.map(({ field, failure }) => [field, failure.code])).toEqual([
      ['history', 'too-large'],
      ['counterparties', 'too-large'],
      ['lastSeen', 'too-large'],
      ['firstSeen', 'too-large'],
    ]);
  });

  it('whose second page fails keeps the first, and says why there is no more', async () => {
    proxy.misbehave({ kind: 'html' }, { only: ({ path }) => path.includes('/chain/') });
    const facts = await bench.ask(source, account(busy));
    expect(facts.transactions?.value).toHaveLength(25);
    expect(facts.transactions?.coverage).toMatchObject({ complete: false, reason: 'bad-answer' });
    expect(facts.failures).toMatchObject([{ field: 'firstSeen', failure: { code: 'bad-answer' } }]);
  });

  it('whose history is shorter than its own total is not called complete', async () => {
    proxy.misbehave({ kind: 'rewrite', rewrite: () => '[]' }, { only: ({ path }) => path.endsWith('/txs') });
    const facts = await bench.ask(source, account(alice));
    expect(facts.transactions).toMatchObject({
      value: [],
      coverage: { complete: false, reason: 'server-truncated' },
    });
    expect(facts.firstSeen).toBeUndefined();
  });
});

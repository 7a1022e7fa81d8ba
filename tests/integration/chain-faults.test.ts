import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeFailure } from '../../utils/chain/index.ts';
import type { ErrorCode } from '../../utils/errors.ts';
import { type AnvilServer, startAnvil } from '../servers/anvil.ts';
import { type EsploraServer, startEsplora } from '../servers/esplora.ts';
import {
  type Fault,
  type FaultProxy,
  type RecordedRequest,
  startFaultProxy,
} from '../servers/fault-proxy.ts';
import { type ChainBench, openChainBench } from '../support/chain-bench.ts';

const EVM_ACCOUNT = 'eip155:1:0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';

let anvil: AnvilServer;
let node: EsploraServer;
let bitcoinAccount: string;

beforeAll(async () => {
  [anvil, node] = await Promise.all([startAnvil(), startEsplora()]);
  bitcoinAccount = `bip122:000000000019d6689c085ae165831e93:${await node.address('alice')}`;
  await node.pay({
    from: ['miner'],
    to: [{ address: await node.address('alice'), amount: 123_456 }],
  });
  await node.mine();
});

afterAll(async () => {
  await anvil.close();
  await node.close();
});

/** A source behind a proxy of its own, so that the tests of this file can run beside each other. */
async function withSource(
  protocol: 'evm-rpc' | 'esplora',
  test: (scene: Scene) => Promise<void>,
): Promise<void> {
  const isEvm = protocol === 'evm-rpc';
  const proxy = await startFaultProxy(isEvm ? anvil.url : node.url);
  const bench = openChainBench();
  try {
    const source = await bench.add(proxy.url);
    proxy.forget();
    bench.forget();
    const account = isEvm ? EVM_ACCOUNT : bitcoinAccount;
    await test({ proxy, bench, ask: (signal) => bench.ask(source, account, signal) });
  } finally {
    await proxy.close();
  }
}

interface Scene {
  readonly proxy: FaultProxy;
  readonly bench: ChainBench;
  readonly ask: (signal?: AbortSignal) => ReturnType<ChainBench['ask']>;
}

const FAULTS: readonly (readonly [string, Fault, ErrorCode])[] = [
  ['stalls', { kind: 'stall' }, 'timeout'],
  ['stalls in the middle of an answer', { kind: 'stall-midway' }, 'timeout'],
  ['breaks every connection', { kind: 'reset' }, 'unreachable'],
  ['sends a page for people', { kind: 'html' }, 'bad-answer'],
  ['sends 10 MB', { kind: 'huge', bytes: 10_000_000 }, 'too-large'],
  ['cuts its JSON', { kind: 'cut' }, 'bad-answer'],
  ['sends nothing', { kind: 'rewrite', rewrite: () => '' }, 'bad-answer'],
  ['sends null', { kind: 'rewrite', rewrite: () => 'null' }, 'bad-answer'],
  ['sends an empty list', { kind: 'rewrite', rewrite: () => '[]' }, 'bad-answer'],
  ['refuses us', { kind: 'status', status: 403, body: 'forbidden' }, 'denied'],
  ['is not there any more', { kind: 'status', status: 404, body: 'Not found' }, 'bad-answer'],
  ['is broken', { kind: 'status', status: 500, body: '<h1>Oops</h1>' }, 'bad-answer'],
  ['is overloaded', { kind: 'status', status: 503, body: 'try later' }, 'rate-limited'],
  ['wants patience and does not say how long', { kind: 'status', status: 429 }, 'rate-limited'],
  [
    'wants more patience than anybody has',
    { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
    'rate-limited',
  ],
];

describe.each(['evm-rpc', 'esplora'] as const)('a source that speaks %s and', (protocol) => {
  it.concurrent.each(FAULTS)('%s: %o ends in %s', async (_name, fault, code) => {
    await withSource(protocol, async ({ proxy, bench, ask }) => {
      proxy.misbehave(fault);
      if (code === 'timeout') bench.limitTime(300);
      const facts = await ask();
      expect(wholeFailure(facts)?.code).toBe(code);
      expect(facts.failures.map(({ field }) => field)).toContain('balance');
      for (const field of ['balance', 'txCount', 'transactions', 'firstSeen', 'lastSeen', 'kind'])
        expect(facts).not.toHaveProperty(field);
      expect(bench.ledger()).toHaveLength(proxy.requests.length);
      expect(proxy.requests.length).toBeLessThanOrEqual(3);
    });
  });

  it.concurrent('serves another chain is not believed', async () => {
    await withSource(protocol, async ({ proxy, ask }) => {
      proxy.misbehave({ kind: 'rewrite', rewrite: pretendAnotherChain });
      const facts = await ask();
      expect(wholeFailure(facts)).toMatchObject({ code: 'wrong-chain' });
      expect(facts).not.toHaveProperty('balance');
    });
  });

  it.concurrent('asks for two seconds is left alone for two seconds, then asked again', async () => {
    await withSource(protocol, async ({ proxy, bench, ask }) => {
      proxy.misbehave({ kind: 'status', status: 429, headers: { 'retry-after': '2' } }, { times: 1 });
      const facts = await ask();
      expect(facts.failures).toEqual([]);
      expect(facts.balance?.value).toMatch(/^[1-9]\d*$/);
      const [first, second] = proxy.requests;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_990);
      expect(bench.ledger().map(({ status }) => status)).toContain(429);
    });
  });

  it.concurrent('breaks one connection is asked again', async () => {
    await withSource(protocol, async ({ proxy, ask }) => {
      proxy.misbehave({ kind: 'reset' }, { times: 1 });
      expect((await ask()).failures).toEqual([]);
    });
  });

  it.concurrent('is stopped keeps nothing running and says that it was stopped', async () => {
    await withSource(protocol, async ({ proxy, bench, ask }) => {
      proxy.misbehave({ kind: 'stall' });
      const stop = new AbortController();
      const asked = ask(stop.signal);
      await vi.waitFor(() => expect(proxy.requests).toHaveLength(1));
      stop.abort();
      const facts = await asked;
      expect(wholeFailure(facts)).toMatchObject({ code: 'cancelled' });
      expect(proxy.requests).toHaveLength(1);
      expect(bench.ledger()).toMatchObject([{ outcome: 'failed', error: 'cancelled' }]);
    });
  });

  it.concurrent('is removed by the person is not asked', async () => {
    await withSource(protocol, async ({ proxy, bench }) => {
      const gone = { ...(await bench.add(proxy.url)), id: 'gone' };
      proxy.forget();
      const facts = await bench.ask(gone, protocol === 'evm-rpc' ? EVM_ACCOUNT : bitcoinAccount);
      expect(wholeFailure(facts)).toMatchObject({ code: 'not-allowed' });
      expect(proxy.requests).toEqual([]);
    });
  });

  it.concurrent('is asked the same thing twice at once is asked once', async () => {
    await withSource(protocol, async ({ proxy, ask }) => {
      const [one, other] = await Promise.all([ask(), ask()]);
      const alone = proxy.requests.length;
      expect(one.balance?.value).toBe(other.balance?.value);
      proxy.forget();
      await ask();
      expect(proxy.requests).toHaveLength(alone);
    });
  });
});

describe('a source whose numbers are hostile', () => {
  const HOSTILE = [
    '-5',
    '1.5',
    '1e400',
    '9007199254740993',
    '"0x10"',
    'null',
    '{}',
    '"<img src=x onerror=alert(1)>"',
  ];

  it.concurrent.each(HOSTILE)('(%s satoshi) has no balance', async (number) => {
    await withSource('esplora', async ({ proxy, ask }) => {
      proxy.misbehave({
        kind: 'rewrite',
        rewrite: (body) => body.replaceAll('"funded_txo_sum":123456', `"funded_txo_sum":${number}`),
      });
      const facts = await ask();
      expect(facts).not.toHaveProperty('balance');
      expect(facts.failures).toContainEqual({
        field: 'balance',
        failure: { code: 'bad-answer', substitutions: [new URL(proxy.url).host, 'GET /address/:address'] },
      });
      expect(facts.transactions?.value).toHaveLength(1);
    });
  });

  it.concurrent.each(['"0x"', '"0xzz"', '"10"', '-1', '{}', `"0x1${'0'.repeat(64)}"`, '"<b>1</b>"'])(
    '(%s wei) has no balance, and the rest stays',
    async (number) => {
      await withSource('evm-rpc', async ({ proxy, ask }) => {
        proxy.misbehave({
          kind: 'rewrite',
          rewrite: (body) => body.replace('"0x21e19e0c9bab2400000"', number),
        });
        const facts = await ask();
        expect(facts).not.toHaveProperty('balance');
        expect(facts.failures).toMatchObject([{ field: 'balance', failure: { code: 'bad-answer' } }]);
        expect(facts.kind?.value).toEqual({ kind: 'eoa' });
      });
    },
  );

  it.concurrent('that answers for another address is not believed', async () => {
    const other = await node.address('bob');
    await withSource('esplora', async ({ proxy, ask }) => {
      proxy.misbehave({
        kind: 'rewrite',
        rewrite: (body) => body.replaceAll(bitcoinAccount.slice(40), other),
      });
      expect(wholeFailure(await ask())?.code).toBe('bad-answer');
    });
  });

  it.concurrent('whose fee does not add up is not believed', async () => {
    await withSource('esplora', async ({ proxy, ask }) => {
      proxy.misbehave({ kind: 'rewrite', rewrite: (body) => body.replaceAll('"fee":1000', '"fee":1001') });
      const facts = await ask();
      expect(facts.balance?.value).toBe('123456');
      expect(facts.failures).toMatchObject([
        { field: 'history', failure: { code: 'bad-answer' } },
        { field: 'counterparties' },
        { field: 'lastSeen' },
        { field: 'firstSeen' },
      ]);
    });
  });
});

describe('a server that is no chain source', () => {
  it.concurrent.each([
    ['sends pages for people', { kind: 'html' }, 'bad-answer'],
    ['refuses us', { kind: 'status', status: 401 }, 'denied'],
    ['stalls', { kind: 'stall' }, 'timeout'],
    ['breaks every connection', { kind: 'reset' }, 'unreachable'],
    ['sends 10 MB', { kind: 'huge', bytes: 10_000_000 }, 'too-large'],
  ] as const)('and %s is told as such when it is added: %o, %s', async (_name, fault, code) => {
    const proxy = await startFaultProxy(anvil.url);
    proxy.misbehave(fault);
    const bench = openChainBench();
    if (code === 'timeout') bench.limitTime(300);
    await expect(bench.probe(proxy.url)).rejects.toMatchObject({ name: 'SightlineError', code });
    expect(bench.ledger()).toHaveLength(proxy.requests.length);
    await proxy.close();
  });
});

function pretendAnotherChain(body: string, request: RecordedRequest): string {
  if (request.path.endsWith('/block-height/0'))
    return '000000000933ea01ad0ee984209779baaec3ced90fa3f408719526f8d77f4943';
  return body.replace('"result":"0x1"', '"result":"0x38"');
}

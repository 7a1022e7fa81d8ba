import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGate, type GateWiring } from '../../utils/egress/index.ts';
import type { Gate, LedgerEntry } from '../../utils/egress/types.ts';
import { SightlineError } from '../../utils/errors.ts';
import { type FaultProxy, startFaultProxy } from '../servers/fault-proxy.ts';

const ACCOUNT = 'eip155:1:0x0000000000000000000000000000000000000001';

interface Bench {
  readonly gate: Gate;
  /** Entries in the order of writing; the last one of an id is its present state. */
  readonly written: LedgerEntry[];
  ledgerFails: boolean;
}

let server: Server;
let proxy: FaultProxy;

beforeEach(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'id=1' }).end('{"a":"é"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  proxy = await startFaultProxy(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api`);
});

afterEach(async () => {
  await proxy.close();
  server.closeAllConnections();
  server.close();
});

function openBench(wiring: Partial<GateWiring> = {}): Bench {
  const written: LedgerEntry[] = [];
  const write = async (entry: LedgerEntry) => {
    if (bench.ledgerFails) throw new SightlineError('quota');
    written.push(entry);
  };
  const bench: Bench = {
    gate: createGate({
      fetch: (url, init) => fetch(url, init),
      now: Date.now,
      sources: async () => [{ id: 'mine', url: proxy.url }],
      ledger: { append: write, update: write },
      limits: { bytes: 100_000, milliseconds: 8_000 },
      ...wiring,
    }),
    written,
    ledgerFails: false,
  };
  return bench;
}

const ask = (path: string) =>
  ({
    url: `${proxy.url}${path}`,
    method: 'GET',
    sourceId: 'mine',
    purpose: 'GET /x',
    account: ACCOUNT,
  }) as const;

describe('the gate', () => {
  it('lets through what belongs to a source, and writes it down before and after', async () => {
    const { gate, written } = openBench();
    const response = await gate.send(ask('/address/1abc?key=SECRET'));
    expect(response).toEqual({ status: 200, contentType: 'application/json', text: '{"a":"é"}' });
    expect(written.map(({ outcome }) => outcome)).toEqual(['sent', 'answered']);
    expect(written[1]).toMatchObject({
      host: new URL(proxy.url).host,
      sourceId: 'mine',
      purpose: 'GET /x',
      account: ACCOUNT,
      status: 200,
      bytesIn: 10,
    });
    expect(JSON.stringify(written)).not.toMatch(/SECRET|1abc/);
  });

  it('sends no header that a browser adds for a person, keeps no cookie, and posts JSON', async () => {
    const { gate } = openBench();
    await gate.send(ask('/1'));
    await gate.send({ ...ask(''), method: 'POST', body: '{"b":1}' });
    const [, second] = proxy.requests;
    expect(second?.body).toBe('{"b":1}');
    for (const { headers } of proxy.requests) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(headers.origin ?? headers.referer ?? headers.authorization).toBeUndefined();
    }
  });

  it.each([
    ['a source that is not the person’s', { sourceId: 'other' }],
    ['another host', { url: 'https://elsewhere.example/api/x' }],
    ['another path of the host', { url: 'PROXY/../admin' }],
    ['a password in the URL', { url: 'http://user:pw@127.0.0.1:1/api' }],
    ['another scheme', { url: 'ws://127.0.0.1/api' }],
    ['no URL', { url: 'nonsense' }],
  ])('refuses %s, and the ledger says so', async (_name, change) => {
    const { gate, written } = openBench();
    const request = { ...ask('/x'), ...change };
    const url = request.url.replace('PROXY', proxy.url);
    await expect(gate.send({ ...request, url })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(written.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(proxy.requests).toEqual([]);
  });

  it('lets nothing out when the ledger cannot be written', async () => {
    const bench = openBench();
    bench.ledgerFails = true;
    await expect(bench.gate.send(ask('/x'))).rejects.toMatchObject({ code: 'quota' });
    expect(proxy.requests).toEqual([]);
  });

  it('lets nothing out before the header rules are in force, nor when they cannot be', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = openBench({ ready: promise }).gate.send(ask('/x'));
    await new Promise((later) => setTimeout(later, 50));
    expect(proxy.requests).toEqual([]);
    resolve();
    await expect(answer).resolves.toMatchObject({ status: 200 });
    proxy.forget();
    const failing = openBench({ ready: Promise.reject(new SightlineError('internal')) });
    await expect(failing.gate.send(ask('/x'))).rejects.toMatchObject({ code: 'internal' });
    expect(proxy.requests).toEqual([]);
  });

  it('lets nothing out after the person has stopped it', async () => {
    const { gate, written } = openBench();
    await expect(gate.send({ ...ask('/x'), signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect([written, proxy.requests]).toEqual([[], []]);
  });
});

describe('a permit to probe', () => {
  it('opens one base URL until it is revoked, and its requests are in the ledger', async () => {
    const { gate, written } = openBench();
    const permit = gate.allowProbe(`${proxy.url}/`);
    const request = {
      url: `${permit.url}/tip`,
      method: 'GET',
      sourceId: permit.id,
      purpose: 'GET /tip',
    } as const;
    await expect(gate.send(request)).resolves.toMatchObject({ status: 200 });
    await expect(gate.send({ ...request, url: 'https://elsewhere.example' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    permit.revoke();
    await expect(gate.send(request)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(written.map(({ outcome }) => outcome)).toEqual(['sent', 'answered', 'refused', 'refused']);
    expect(written.every(({ sourceId }) => sourceId.startsWith('probe:'))).toBe(true);
  });

  it('ends after a dozen requests', async () => {
    const { gate } = openBench();
    const { id, url } = gate.allowProbe(proxy.url);
    const request = { url, method: 'GET', sourceId: id, purpose: 'GET /' } as const;
    for (let count = 0; count < 12; count++) await gate.send(request);
    await expect(gate.send(request)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('is not given for what is no source', () => {
    expect(() => openBench().gate.allowProbe('ftp://x')).toThrow(SightlineError);
  });
});

describe('a server in trouble', () => {
  it.each([
    ['stalls', { kind: 'stall' }, 'timeout'],
    ['stalls in the middle of its answer', { kind: 'stall-midway' }, 'timeout'],
    ['breaks the connection', { kind: 'reset' }, 'unreachable'],
    ['sends 10 MB', { kind: 'huge', bytes: 10_000_000 }, 'too-large'],
    ['sends us elsewhere', { kind: 'status', status: 302, headers: { location: '/api' } }, 'unreachable'],
  ] as const)('that %s ends in an error with a code', async (_name, fault, code) => {
    const { gate, written } = openBench(
      code === 'timeout' ? { limits: { bytes: 100_000, milliseconds: 300 } } : {},
    );
    // Only once: whoever followed it elsewhere, or asked again, would get an answer.
    proxy.misbehave(fault, { times: 1 });
    const error: unknown = await gate.send(ask('/x')).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'SightlineError', code });
    expect(error).toHaveProperty('substitutions.0', new URL(proxy.url).host);
    expect(written.at(-1)).toMatchObject({ outcome: 'failed', error: code });
    expect(written.at(-1)?.bytesIn).toBeLessThan(1_000_000);
  });

  it('that asks for patience is heard', async () => {
    const { gate } = openBench();
    proxy.misbehave({ kind: 'status', status: 429, headers: { 'retry-after': '7' } });
    await expect(gate.send(ask('/x'))).resolves.toMatchObject({ status: 429, retryAfter: 7 });
  });

  it('can be left at any time', async () => {
    const { gate, written } = openBench();
    proxy.misbehave({ kind: 'stall' });
    const stop = new AbortController();
    const answer = gate.send({ ...ask('/x'), signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' });
    expect(written.at(-1)).toMatchObject({ outcome: 'failed', error: 'cancelled' });
  });
});

import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGate, type GateWiring } from '../../utils/egress/index.ts';
import type { LedgerEntry } from '../../utils/egress/types.ts';
import { listen, type PageServer } from '../support/listen.ts';

let server: PageServer;
const received: IncomingMessage[] = [];
const written: LedgerEntry[] = [];

beforeEach(async () => {
  received.length = 0;
  written.length = 0;
  const http = createServer((request, response) => {
    received.push(request);
    if (request.url === '/moved.pdf') response.writeHead(302, { location: '/report.pdf' }).end();
    else if (request.url === '/private.pdf') response.writeHead(403).end('no');
    else
      response
        .writeHead(200, { 'content-type': 'application/pdf' })
        .end(Buffer.from([0x25, 0x50, 0xff, 0x00]));
  });
  server = await listen(http);
});

afterEach(() => server.close());

function gate(wiring: Partial<GateWiring> = {}) {
  const write = async (entry: LedgerEntry) => void written.push(entry);
  return createGate({
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    sources: async () => [],
    ledger: { append: write, update: write },
    ...wiring,
  });
}

test('a document comes as the bytes that it is, and its line is in the ledger before it is asked for', async () => {
  const order: string[] = [];
  const watching = gate({
    ledger: { append: async () => void order.push('ledger'), update: async () => undefined },
    fetch: (url, init) => {
      order.push('request');
      return fetch(url, init);
    },
  });
  const bytes = await watching.fetchDocument({ url: `${server.origin}/report.pdf` });
  expect([...bytes]).toEqual([0x25, 0x50, 0xff, 0x00]);
  expect(order).toEqual(['ledger', 'request']);
  expect(received[0]?.headers).not.toHaveProperty('cookie');
});

test('the ledger says how it ended, and names the host, not the path', async () => {
  await gate().fetchDocument({ url: `${server.origin}/report.pdf` });
  expect(written.map(({ outcome }) => outcome)).toEqual(['sent', 'answered']);
  expect(written[1]).toMatchObject({
    sourceId: 'document',
    purpose: 'GET document',
    status: 200,
    bytesIn: 4,
  });
  expect(JSON.stringify(written)).not.toContain('report');
});

test.each([
  ['/private.pdf', 'denied'],
  ['/moved.pdf', 'unreachable'],
])('an answer at %s is no document: %s', async (path, code) => {
  await expect(gate().fetchDocument({ url: server.origin + path })).rejects.toMatchObject({ code });
  expect(received).toHaveLength(1);
});

test('more bytes than are read at most are not waited for', async () => {
  const narrow = gate({ limits: { bytes: 3, milliseconds: 8_000 } });
  await expect(narrow.fetchDocument({ url: `${server.origin}/report.pdf` })).rejects.toMatchObject({
    code: 'too-large',
  });
});

test.each(['file:///etc/passwd', 'data:application/pdf,x', 'no URL'])('%s is not asked for', async (url) => {
  await expect(gate().fetchDocument({ url })).rejects.toMatchObject({ code: 'bad-url' });
  expect(written).toEqual([]);
});

test('nothing leaves when the ledger cannot be written', async () => {
  const broken = gate({
    ledger: { append: () => Promise.reject(new Error('full')), update: async () => undefined },
  });
  await expect(broken.fetchDocument({ url: `${server.origin}/report.pdf` })).rejects.toThrow('full');
  expect(received).toEqual([]);
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { answerOf, askBackground, shown, tabWhen } from '../support/ask-background.ts';
import { KNOWN, UNLISTED } from '../support/known-addresses.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';
import { watchDraft } from '../support/watch-draft.ts';

const { wannacry, wannacry2, ronin } = KNOWN;

let server: PageServer;
/** Takes a request and never answers. */
let stalling: Server;
let stallingUrl = '';

beforeAll(async () => {
  server = await servePages({
    '/': `<title>Page</title><p>Paid to ${wannacry}.</p><main id="feed"></main>
      <script>function post(text) { feed.append(Object.assign(document.createElement('p'), { textContent: text })); }</script>`,
    '/hostile': `<title>&lt;img src=x onerror=alert(1)&gt;\u202e</title>
      <p>\u202e\u0000<b>&lt;script&gt;</b> ${ronin} &quot;\u2066</p>`,
  });
  stalling = createServer(() => undefined);
  await new Promise<void>((resolve) => stalling.listen(0, '127.0.0.1', resolve));
  // A listening TCP server always has this kind of address.
  stallingUrl = `http://127.0.0.1:${(stalling.address() as AddressInfo).port}`;
});

afterAll(async () => {
  stalling.closeAllConnections();
  stalling.close();
  await server.close();
});

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
    await browser.grantHost('http://127.0.0.1/*');
  });

  afterAll(() => browser.close());

  /** Sends a message from the content script's own world in a page, as a page that has taken it over would. */
  function sendFromFrame(tabId: number, message: unknown): Promise<unknown> {
    return browser.evaluateInExtension(
      `browser.scripting.executeScript({
        target: { tabId: ${tabId} },
        func: async (message) => {
          const api = globalThis.browser ?? globalThis.chrome;
          return JSON.stringify(await api.runtime.sendMessage(JSON.parse(message)).catch(String));
        },
        args: [${JSON.stringify(JSON.stringify(message))}],
      }).then(([{ result }]) => JSON.parse(result))`,
    );
  }

  test('a content script gets nothing of what only our own pages may ask', async () => {
    const page = await browser.newPage(`${server.origin}/`);
    const tabId = await page.tabId();
    await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    const forbidden = { ok: false, error: { code: 'forbidden' } };
    for (const [method, argument] of [
      ['readWatchlist', {}],
      ['exportWatchlist', { format: 'json' }],
      ['deleteSightings', { which: 'all' }],
      ['addSource', {}],
      ['resetStore', {}],
      ['readLedger', { limit: 10 }],
    ] as const)
      expect(await sendFromFrame(tabId, { to: 'background', method, argument }), method).toMatchObject(
        forbidden,
      );
    const misshapen = { ok: false, error: { code: 'bad-request' } };
    for (const message of [
      { to: 'background', method: 'reportAddresses', argument: { addresses: 'all' } },
      { to: 'background', method: '__proto__', argument: {} },
      { to: 'background', method: 'constructor', argument: {} },
      { to: 'nobody', method: 'readWatchlist', argument: {} },
      'readWatchlist',
    ])
      expect(await sendFromFrame(tabId, message), JSON.stringify(message)).toMatchObject(misshapen);
    await page.close();
  });

  test('a background that ends in mid-lookup loses nothing of the page', async () => {
    const page = await browser.newPage(`${server.origin}/`);
    const tabId = await page.tabId();
    await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    await Promise.all([page.evaluate(`post('${ronin} and ${UNLISTED}')`), browser.killBackground()]);
    const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 3);
    expect(shown(tab)).toEqual([ronin, wannacry, UNLISTED].sort());
    await page.close();
  });

  test('a chain source that is asked when the background ends is known as interrupted', async () => {
    const probe = {
      url: stallingUrl,
      protocol: 'esplora',
      chain: 'bip122:000000000019d6689c085ae165831e93',
      tip: 1,
      capabilities: ['balance'],
    } as const;
    const source = await answerOf(browser, 'addSource', { name: 'Slow', probe });
    const { account = '' } = (await answerOf(browser, 'readDossier', { text: wannacry2 })).summary;
    await answerOf(browser, 'askChain', { account, sourceId: source.id });
    const chain = async () => (await answerOf(browser, 'readDossier', { text: wannacry2 })).chain;
    await expect.poll(chain).toMatchObject([{ state: 'asking' }]);
    await expect
      .poll(() => answerOf(browser, 'readLedger', { limit: 1 }))
      .toMatchObject([{ outcome: 'sent' }]);
    await browser.killBackground();
    expect(await chain()).toMatchObject([{ state: 'failed', failure: { code: 'interrupted' } }]);
    await answerOf(browser, 'askChain', { account, sourceId: source.id });
    await expect.poll(chain).toMatchObject([{ state: 'asking' }]);
    await answerOf(browser, 'cancelChain', { account, sourceId: source.id });
    await expect.poll(chain).toMatchObject([{ state: 'failed', failure: { code: 'cancelled' } }]);
    await answerOf(browser, 'removeSource', { id: source.id });
    expect(await chain()).toEqual([]);
  });

  test('an import that the background’s end cuts off is there whole or not at all', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, at) => `0x${at.toString(16).padStart(40, '0')},bulk ${at},ransomware`,
    );
    const file = { format: 'csv', text: ['address,label,concept', ...rows].join('\n') } as const;
    const importing = askBackground(browser, 'applyImport', file).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await browser.killBackground();
    await importing;
    const watched = (await answerOf(browser, 'readWatchlist', {})).length;
    expect([0, rows.length]).toContain(watched);
    const undone = await askBackground(browser, 'undoImport', {});
    if (watched > 0) expect(undone).toMatchObject({ ok: true, value: { restored: rows.length } });
    expect(await answerOf(browser, 'readWatchlist', {})).toEqual([]);
  });

  test('a page’s hostile words are kept as words', async () => {
    const page = await browser.newPage(`${server.origin}/hostile`);
    const tab = await tabWhen(browser, await page.tabId(), ({ addresses }) => addresses.length === 1);
    expect(tab.title).toContain('<img src=x onerror=alert(1)>');
    await page.close();
  });

  test('a damaged database is a state that says so, until the person begins anew', async () => {
    const page = await browser.newPage(`${server.origin}/`);
    const tabId = await page.tabId();
    await browser.evaluateInExtension(async () => {
      const open = (version?: number) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('sightline', version);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await open();
      const next = database.version + 1;
      database.close();
      // A version from the future, as after a step back to an older Sightline: it cannot be opened.
      (await open(next)).close();
    });
    await browser.killBackground();
    const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    expect(tab.store).toMatchObject({ state: 'failed', failure: { code: 'store-damaged' } });
    expect(tab.addresses[0]?.assessment).toMatchObject({ rating: 'partial' });
    expect(await answerOf(browser, 'resetStore', {})).toMatchObject({ state: 'ready' });
    const healed = await tabWhen(browser, tabId, ({ store }) => store.state === 'ready');
    expect(healed.addresses[0]?.assessment).toMatchObject({ rating: 'high' });
    await page.close();
  });
});

describe('Firefox in permanent private browsing', () => {
  test.each(['memory', 'extension-storage'] as const)(
    'looks up and keeps the watchlist in %s',
    async (fallback) => {
      const browser = await launch('firefox', {
        extension: builtExtension('firefox'),
        permanentPrivateBrowsing: true,
      });
      try {
        const settings = await browser.evaluateInExtension(
          `browser.storage.local.set({ settings: { version: 1, fallbackStore: '${fallback}' } }).then(() => 'set')`,
        );
        expect(settings).toBe('set');
        await expect.poll(async () => (await answerOf(browser, 'readStore', {})).backend).toBe(fallback);
        const page = await browser.newPage(`${server.origin}/`);
        const tabId = await page.tabId();
        const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
        expect(tab).toMatchObject({ incognito: true, recordsSightings: false, store: { state: 'ready' } });
        expect(tab.addresses[0]).toMatchObject({ address: wannacry, assessment: { rating: 'high' } });
        const entry = watchDraft(wannacry);
        await answerOf(browser, 'watch', { entry });
        await browser.killBackground();
        expect(await answerOf(browser, 'readWatchlist', {})).toHaveLength(1);
        expect(await answerOf(browser, 'readSightings', { limit: 10 })).toEqual([]);
        const onDisk = await browser.evaluateInExtension(
          `browser.storage.local.get(null).then((kept) => Object.keys(kept).filter((key) => key !== 'settings').length > 0)`,
        );
        expect(onDisk).toBe(fallback === 'extension-storage');
      } finally {
        await browser.close();
      }
    },
  );
});

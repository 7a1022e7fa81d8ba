import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPacks } from '../../modules/label-packs.ts';
import type { Result } from '../../utils/errors.ts';
import type { Answered, Argument, Method } from '../../utils/messaging/protocol.ts';
import { fakeBackgroundBrowser } from '../support/background-browser.ts';
import { KNOWN, UNLISTED } from '../support/known-addresses.ts';
import { watchDraft } from '../support/watch-draft.ts';

const ROOT = 'chrome-extension://own/';
const VIEW = { id: 'own', url: `${ROOT}popup.html` };
const FRAME = {
  id: 'own',
  url: 'https://a.example/',
  frameId: 0,
  documentId: 'D',
  tab: { id: 1, incognito: false, url: 'https://a.example/', title: 'A' },
};

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-packs-'));
const { calls, events, frames, storage } = fakeBackgroundBrowser();
const requested: string[] = [];

beforeAll(async () => {
  await buildPacks(folder);
  vi.stubGlobal('fetch', async (url: string) => {
    requested.push(url);
    return new Response(await readFile(path.join(folder, url.slice(`${ROOT}labels/`.length))));
  });
  const { default: background } = await import('../../entrypoints/background/index.ts');
  void background.main();
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** Sends a message as the browser would, from that sender. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => events.message.fire(message, sender, resolve));
}

async function ask<M extends Method>(method: M, argument: Argument<M>, sender: object = VIEW) {
  const answer = await send({ to: 'background', method, argument }, sender);
  // The background answers in the protocol's shape; what is none fails where it is read.
  return answer as Result<Answered<M>>;
}

const report = (...addresses: readonly string[]) => ({
  addresses: addresses.map((address) => ({
    address,
    format: 'bitcoin-p2pkh' as const,
    chains: ['bitcoin'] as const,
    strength: 'verified' as const,
    count: 1,
  })),
  beyondLimit: 0,
  complete: true,
  title: 'A',
});

const draft = watchDraft(KNOWN.wannacry);

describe('the background', () => {
  it('registers every listener before anything is awaited, and asks for nothing but its own files', async () => {
    for (const event of Object.values(events)) expect(event.count(), 'listeners').toBeGreaterThan(0);
    expect(await ask('readStore', {})).toMatchObject({
      ok: true,
      value: { state: 'ready', backend: 'indexeddb' },
    });
    expect(requested.every((url) => url.startsWith(`${ROOT}labels/`))).toBe(true);
  });

  it('judges what a frame reports, shows it on the badge and says it to the view', async () => {
    frames.set('1 rescan', { ok: true });
    expect(await ask('reportAddresses', report(KNOWN.wannacry, UNLISTED), FRAME)).toEqual({
      ok: true,
      value: { sentencesFor: [KNOWN.wannacry, UNLISTED] },
    });
    expect(calls).toContain('setBadgeText {"tabId":1,"text":"2!"}');
    expect(calls).toContain(
      'setTitle {"tabId":1,"title":"extension_name: badge_found_other 2 · rating_high"}',
    );
    const tab = await ask('readTab', { tabId: 1 });
    expect(tab.ok && tab.value.addresses.map(({ assessment }) => assessment.rating)).toEqual([
      'high',
      'unknown',
    ]);
  });

  it.each<[string, object, unknown, string]>([
    [
      'a content script that asks for the watchlist',
      FRAME,
      { method: 'readWatchlist', argument: {} },
      'forbidden',
    ],
    ['a content script that resets the store', FRAME, { method: 'resetStore', argument: {} }, 'forbidden'],
    ['a view that reports as a frame', VIEW, { method: 'reportAddresses', argument: report() }, 'forbidden'],
    [
      'another extension',
      { id: 'evil', url: 'chrome-extension://evil/' },
      { method: 'readStore', argument: {} },
      'forbidden',
    ],
    ['a method of the prototype', VIEW, { method: 'toString', argument: {} }, 'bad-request'],
    ['an argument of another shape', VIEW, { method: 'readTab', argument: { tabId: 'x' } }, 'bad-request'],
    ['no argument', VIEW, { method: 'readTab' }, 'bad-request'],
  ])('refuses %s, as data', async (_name, sender, message, code) => {
    const answer = await send({ to: 'background', ...(message as object) }, sender);
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('marks a watched account on the badge of every tab that shows it', async () => {
    expect((await ask('watch', { entry: draft })).ok).toBe(true);
    await vi.waitFor(() => expect(calls).toContain('setBadgeText {"tabId":1,"text":"★2!"}'));
  });

  it('loses nothing when the disk is full, and says so', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const answer = await ask('watch', { entry: { ...draft, label: 'lost' } });
    const file = { format: 'csv', text: `address,label\n${UNLISTED},new\n` } as const;
    const imported = await ask('applyImport', file);
    put.mockRestore();
    expect(answer).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(imported).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(await ask('readWatchlist', {})).toMatchObject({ ok: true, value: [{ label: 'mine' }] });
    expect(await ask('readStore', {})).toMatchObject({
      ok: true,
      value: { state: 'ready', failure: { code: 'quota' } },
    });
  });

  it('asks no source whose host was not granted, and keeps that in the ledger', async () => {
    const url = 'https://node.example';
    const probe = {
      url,
      protocol: 'esplora',
      chain: 'bip122:000000000019d6689c085ae165831e93',
      tip: 1,
      capabilities: ['balance'],
    } as const;
    expect(await ask('probeSource', { url })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    const added = await ask('addSource', { name: 'Node', probe });
    const sourceId = added.ok ? added.value.id : '';
    const account = `bip122:000000000019d6689c085ae165831e93:${KNOWN.wannacry}`;
    expect(await ask('askChain', { account, sourceId })).toMatchObject({ ok: true });
    await vi.waitFor(async () => {
      const dossier = await ask('readDossier', { text: KNOWN.wannacry });
      expect(dossier.ok && dossier.value.chain).toMatchObject([
        { state: 'failed', failure: { code: 'not-allowed' } },
      ]);
    });
    expect(await ask('readLedger', { limit: 5 })).toMatchObject({
      ok: true,
      value: [{ outcome: 'refused' }],
    });
    expect(requested.some((each) => each.includes('node.example'))).toBe(false);
  });

  it('makes its menu entry once, at installation', async () => {
    events.installed.fire({ reason: 'install' });
    await vi.waitFor(() => expect(calls).toContain('menus.create menu_look_up'));
  });

  it('opens the panel within the click on the menu, and leaves word what to show', async () => {
    const click = { menuItemId: 'look-up-selection', selectionText: ` ${UNLISTED} ` };
    events.menuClicked.fire(click, { id: 1, windowId: 7 });
    expect(calls).toContain('sidePanel.open {"windowId":7}');
    await vi.waitFor(async () =>
      expect(await storage.session.get('show:7')).toEqual({ 'show:7': { kind: 'text', text: UNLISTED } }),
    );
  });

  it('opens the panel within the key press, and then asks the page what is selected', async () => {
    frames.set('1 readSelection', { ok: true, value: { text: KNOWN.ronin } });
    events.command.fire('look-up-selection', { id: 1, windowId: 8 });
    expect(calls).toContain('sidePanel.open {"windowId":8}');
    await vi.waitFor(async () =>
      expect(await storage.session.get('show:8')).toEqual({ 'show:8': { kind: 'text', text: KNOWN.ronin } }),
    );
  });

  it('calls a tab that was open before the installation absent, and a protected one closed', async () => {
    frames.clear();
    await vi.waitFor(async () =>
      expect(await ask('readTab', { tabId: 2 })).toMatchObject({ value: { state: 'absent' } }),
    );
    expect(await ask('readTab', { tabId: 3 })).toMatchObject({ ok: true, value: { state: 'closed' } });
  });

  it('forgets a tab that is closed', async () => {
    events.removed.fire(1);
    await vi.waitFor(async () => expect(await storage.session.get('board:1')).toEqual({}));
  });
});

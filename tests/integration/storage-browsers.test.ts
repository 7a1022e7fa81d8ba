import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoreProbe } from '../bench/store-page.ts';
import { buildStoreProbe } from '../bench/store-probe.ts';
import { launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';

// Stands in the page that the functions below are sent to.
declare const probe: StoreProbe;

let folder = '';

beforeAll(async () => {
  folder = await buildStoreProbe();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  { title: 'Chromium', name: 'chromium', backend: 'indexeddb', options: {} },
  { title: 'Firefox', name: 'firefox', backend: 'indexeddb', options: {} },
  {
    title: 'Firefox in permanent private browsing',
    name: 'firefox',
    backend: 'extension-storage',
    options: { permanentPrivateBrowsing: true },
  },
] as const)('the store in $title', ({ name, backend, options }) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name, { extension: folder, ...options });
  });

  afterAll(() => browser.close());

  test('keeps all that it was given over the end of its context', async () => {
    const first = await browser.openExtensionPage('store.html');
    expect(await first.evaluate(fill)).toBe(backend);
    await first.close();
    const second = await browser.openExtensionPage('store.html');
    expect(await second.evaluate(readBack)).toEqual({
      watched: ['Seen in case 12'],
      counts: [2],
      labels: 600,
      sets: ['1'],
    });
    await second.close();
  });

  test('answers from a whole list after an import was killed in the middle', async () => {
    const first = await browser.openExtensionPage('store.html');
    await first.evaluate(beginImport);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await first.close();
    const second = await browser.openExtensionPage('store.html');
    const { sets, labels } = await second.evaluate(readBack);
    expect([
      { sets: ['1'], labels: 600 },
      { sets: ['2'], labels: 1_200 },
    ]).toContainEqual({ sets, labels });
    await second.close();
  });

  test('is empty after it was deleted', async () => {
    const page = await browser.openExtensionPage('store.html');
    expect(await page.evaluate(deleteAll)).toEqual({ watched: 0, sets: 0 });
    await page.close();
  });

  if (backend === 'extension-storage')
    test('forgets everything where the person chose memory', async () => {
      const page = await browser.openExtensionPage('store.html');
      expect(await page.evaluate(openInMemory)).toEqual({ backend: 'memory', keys: [] });
      await page.close();
    });
});

async function fill(): Promise<string> {
  const store = await probe.openStore({ fallback: 'extension-storage', area: probe.area });
  await store.watchlist.apply({ put: [probe.watchEntry()] });
  await store.sightings.record([probe.sighting()]);
  await store.sightings.record([probe.sighting({ last: 200 })]);
  const file = probe.writePackedFile(probe.packLabelSet(probe.SOURCE, '1', probe.someLabels(600)));
  await store.labels.installPacked(file, 1);
  return store.backend;
}

async function readBack() {
  const store = await probe.openStore({ fallback: 'extension-storage', area: probe.area });
  const keys = Array.from({ length: 500 }, (_, account) => probe.keyOf(account));
  const found = await store.labels.lookUp(keys);
  return {
    watched: (await store.watchlist.all()).map(({ label }) => label),
    counts: (await store.sightings.page({ limit: 5 })).map(({ count }) => count),
    labels: [...found.values()].flat().length,
    sets: (await store.labels.list()).map(({ version }) => version),
  };
}

async function beginImport(): Promise<void> {
  const store = await probe.openStore({ fallback: 'extension-storage', area: probe.area });
  const labels = [...probe.someLabels(1_200), ...probe.someLabels(100_000).slice(50_000)];
  // Nobody waits for it: the page is closed meanwhile.
  void store.labels.replace(labels, { source: probe.SOURCE, version: '2', importedAt: 2 });
}

async function deleteAll() {
  await probe.deleteStore(probe.area);
  const store = await probe.openStore({ fallback: 'extension-storage', area: probe.area });
  return { watched: (await store.watchlist.all()).length, sets: (await store.labels.list()).length };
}

async function openInMemory() {
  await probe.deleteStore(probe.area);
  const store = await probe.openStore({ fallback: 'memory', area: probe.area });
  await store.watchlist.apply({ put: [probe.watchEntry()] });
  return { backend: store.backend, keys: Object.keys(await probe.area.get(null)) };
}

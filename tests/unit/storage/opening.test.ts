import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteStore, openStore, packLabelSet, type Store } from '../../../utils/storage/index.ts';
import { openIndexedDbEngine } from '../../../utils/storage/indexeddb/indexeddb-engine.ts';
import { installGeneration, sweepGenerations } from '../../../utils/storage/labels/generations.ts';
import { UPGRADES } from '../../../utils/storage/upgrades.ts';
import { BACKENDS, refuseIndexedDb } from './backends.ts';
import { keyOf, SOURCE, someLabels } from './labels.ts';
import { sighting, watchEntry } from './rows.ts';
import { TestArea } from './test-area.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a browser that offers no IndexedDB', () => {
  test.each(['InvalidStateError', 'SecurityError'])(
    '(%s) gets the back end that was chosen',
    async (name) => {
      refuseIndexedDb(name);
      const area = new TestArea();
      expect((await openStore({ fallback: 'memory', area })).backend).toBe('memory');
      expect(area.items.size).toBe(0);
      expect((await openStore({ fallback: 'extension-storage', area })).backend).toBe('extension-storage');
    },
  );

  test('(no such global) gets it too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await openStore({ fallback: 'memory', area: new TestArea() });
    expect(store.backend).toBe('memory');
    vi.unstubAllGlobals();
  });
});

describe('a database that cannot be opened', () => {
  test.each([
    ['UnknownError', 'store-damaged'],
    ['VersionError', 'store-damaged'],
    ['QuotaExceededError', 'quota'],
  ])('(%s) is reported as %s, not passed over', async (name, code) => {
    refuseIndexedDb(name);
    const area = new TestArea();
    await expect(openStore({ fallback: 'extension-storage', area })).rejects.toMatchObject({ code });
    expect(area.items.size).toBe(0);
  });

  test('for want of room, which Chromium tells by its estimate alone, is full and not damaged', async () => {
    refuseIndexedDb('UnknownError');
    const estimate = async () => ({ quota: 1_955_860, usage: 1_955_860 });
    vi.stubGlobal('navigator', { storage: { estimate } });
    const opening = openStore({ fallback: 'memory', area: new TestArea() });
    await expect(opening).rejects.toMatchObject({ code: 'quota' });
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 9e9, usage: 1_955_860 }) } });
    const again = openStore({ fallback: 'memory', area: new TestArea() });
    await expect(again).rejects.toMatchObject({ code: 'store-damaged' });
    vi.unstubAllGlobals();
  });

  test('because another context keeps an older one open is given up after a while', async () => {
    globalThis.indexedDB = new IDBFactory();
    (await openStore({ fallback: 'memory', area: new TestArea() })).close();
    const older = await rawOpen(UPGRADES.length);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openIndexedDbEngine([...UPGRADES, {}]);
    const failed = expect(opening).rejects.toMatchObject({
      code: 'store-damaged',
      substitutions: ['blocked'],
    });
    for (let waited = 0; waited < 12; waited++) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await failed;
    older.close();
  });
});

describe('two contexts with the same store', () => {
  test('see what the other has stored', async () => {
    const [one, other] = await openTwice();
    await one.watchlist.apply({ put: [watchEntry()] });
    await other.sightings.record([sighting()]);
    await one.sightings.record([sighting({ last: 200 })]);
    expect(await other.watchlist.all()).toEqual([watchEntry()]);
    expect(await other.sightings.ofAccount('bip122:1')).toEqual([sighting({ last: 200, count: 2 })]);
  });

  test('find the labels of a set that the other has replaced', async () => {
    const [one, other] = await openTwice();
    const set = { source: SOURCE, version: '1', importedAt: 1 };
    await one.labels.replace(someLabels(3), set);
    const third = await openStore({ fallback: 'memory', area: new TestArea() });
    await other.labels.replace(someLabels(6), { ...set, version: '2' });
    await other.labels.remove('never-there');
    expect((await third.labels.lookUp([keyOf(0)])).get(keyOf(0))).toHaveLength(3);
    expect((await third.labels.list()).map(({ version }) => version)).toEqual(['2']);
  });

  test('never leave half a list where one clears away what the other is still writing', async () => {
    const [one] = await openTwice();
    await one.labels.replace(someLabels(30), { source: SOURCE, version: '1', importedAt: 1 });
    const engine = await openIndexedDbEngine();
    const packed = packLabelSet(SOURCE, '2', someLabels(900));
    function* shards() {
      // Another context opens now, takes the writer for dead, and removes what it has written.
      sweeping = sweepGenerations(engine, { dead: true });
      yield* packed.shards;
    }
    let sweeping = Promise.resolve();
    const installing = installGeneration(engine, { ...packed, shards: shards() }, 2);
    await expect(installing).rejects.toMatchObject({ code: 'cancelled' });
    await sweeping;
    expect((await one.labels.lookUp([keyOf(1), keyOf(200)])).size).toBe(1);
    const kept = await engine.tables.read(['generations'], (transaction) => transaction.all('generations'));
    expect(kept).toEqual([]);
  });

  test('do not stand in the way of a newer version, and lose nothing by it', async () => {
    const [one] = await openTwice();
    await one.watchlist.apply({ put: [watchEntry()] });
    const newer = await rawOpen(99);
    const kept = await new Promise((resolve) => {
      const request = newer.transaction('watchlist').objectStore('watchlist').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(kept).toEqual([watchEntry()]);
    await expect(one.watchlist.all()).rejects.toMatchObject({ code: 'store-damaged' });
    newer.close();
  });
});

test('what a worker wrote that died in the middle of an import is cleared away', async () => {
  const [store] = await openTwice();
  await store.labels.replace(someLabels(30), { source: SOURCE, version: '1', importedAt: 1 });
  const engine = await openIndexedDbEngine();
  const names: string[] = [];
  const dying = new Promise<void>((died) => {
    const write = async (parts: ReadonlyMap<string, Uint8Array>) => {
      names.push(...parts.keys());
      await engine.parts.write(parts);
      died();
      await new Promise(() => undefined);
    };
    const packed = packLabelSet(SOURCE, '2', someLabels(900));
    void installGeneration({ ...engine, parts: { ...engine.parts, write } }, packed, 2);
  });
  await dying;
  expect((await engine.parts.read(names)).size).toBe(names.length);
  const again = await openStore({ fallback: 'memory', area: new TestArea() });
  // Changes come after the clearing away, so this waits for it.
  await again.labels.remove('never-there');
  expect((await engine.parts.read(names)).size).toBe(0);
  expect((await again.labels.lookUp([keyOf(1), keyOf(200)])).size).toBe(1);
});

test('a store whose connection the browser has ended opens another', async () => {
  globalThis.indexedDB = new IDBFactory();
  const connections: IDBDatabase[] = [];
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (
    this: IDBDatabase,
    ...wanted: Parameters<typeof transaction>
  ) {
    connections.push(this);
    return transaction.apply(this, wanted);
  };
  const store = await openStore({ fallback: 'memory', area: new TestArea() });
  await store.watchlist.apply({ put: [watchEntry()] });
  connections.at(-1)?.close();
  expect(await store.watchlist.all()).toEqual([watchEntry()]);
  expect(new Set(connections).size).toBe(2);
  IDBDatabase.prototype.transaction = transaction;
});

test('a store that was closed says so', async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore({ fallback: 'memory', area: new TestArea() });
  store.close();
  await expect(store.watchlist.all()).rejects.toMatchObject({ code: 'cancelled' });
});

describe.each(BACKENDS)('a full disk under $name', ({ create }) => {
  test('refuses what comes, and keeps what is there', async () => {
    const backend = create();
    const store = await backend.open();
    await store.watchlist.apply({ put: [watchEntry()] });
    await store.sightings.record([sighting()]);
    await store.meta.set('undo', 'first');
    backend.fillUpAfter(0);
    const many = Array.from({ length: 20 }, (_, at) => watchEntry({ key: `${at}`, note: 'lost?' }));
    await expect(store.watchlist.apply({ put: many, remove: ['bip122:1'] })).rejects.toMatchObject({
      code: 'quota',
    });
    await expect(store.sightings.record([sighting({ last: 200 })])).rejects.toMatchObject({ code: 'quota' });
    await expect(store.meta.set('undo', 'second')).rejects.toMatchObject({ code: 'quota' });
    await expectOnlyFirst(store);
    store.close();
    backend.freeSpace();
    await expectOnlyFirst(await backend.open());
  });

  test('that fills up in the middle of a change refuses all of it', async () => {
    const backend = create();
    const store = await backend.open();
    await store.watchlist.apply({ put: [watchEntry()] });
    const many = Array.from({ length: 20 }, (_, at) => watchEntry({ key: `${at}` }));
    for (const writes of backend.name === 'indexeddb' ? [1, 7, 19] : [0]) {
      backend.fillUpAfter(writes);
      const change = store.watchlist.apply({ put: many, remove: ['bip122:1'] });
      await expect(change).rejects.toMatchObject({ code: 'quota' });
      expect(await store.watchlist.all()).toEqual([watchEntry()]);
    }
    backend.freeSpace();
    await store.watchlist.apply({ put: many });
    expect(await store.watchlist.all()).toHaveLength(21);
  });
});

describe("the extension's own storage", () => {
  test('with foreign values in it is reported as damaged, and left as it is', async () => {
    refuseIndexedDb();
    const area = new TestArea();
    const store = await openStore({ fallback: 'extension-storage', area });
    await store.watchlist.apply({ put: [watchEntry()] });
    const [bucket = ''] = [...area.items.keys()].filter((key) => key.includes('/watchlist/'));
    for (const foreign of ['text', [null], [{ note: 'no key' }], { 0: watchEntry() }]) {
      area.items.set(bucket, foreign);
      const again = await openStore({ fallback: 'extension-storage', area });
      await expect(again.watchlist.all()).rejects.toMatchObject({ code: 'store-damaged' });
      await expect(again.watchlist.apply({ put: [watchEntry()] })).rejects.toThrow();
      expect(area.items.get(bucket)).toBe(foreign);
    }
  });

  test('is read only where a table is used', async () => {
    refuseIndexedDb();
    const area = new TestArea();
    (await openStore({ fallback: 'extension-storage', area })).close();
    const read: string[] = [];
    area.onGet = (keys) => read.push(...(keys ?? ['everything']));
    await (await openStore({ fallback: 'extension-storage', area })).watchlist.all();
    expect(read.some((key) => key.includes('watchlist'))).toBe(true);
    expect(read.some((key) => key.includes('sightings') || key === 'everything')).toBe(false);
  });
});

describe('deleting the store', () => {
  test.each(BACKENDS)('removes all that $name kept, and nothing else', async ({ create }) => {
    const backend = create();
    const store = await backend.open();
    await store.watchlist.apply({ put: [watchEntry()] });
    await store.labels.replace(someLabels(3), { source: SOURCE, version: '1', importedAt: 1 });
    const area = new TestArea();
    area.items.set('settings', { theme: 'dark' });
    area.items.set('sightline/watchlist/1', []);
    await deleteStore(area);
    expect([...area.items.keys()]).toEqual(['settings']);
    if (backend.name !== 'indexeddb') return;
    const again = await backend.open();
    expect(await again.watchlist.all()).toEqual([]);
    expect(await again.labels.list()).toEqual([]);
  });
});

async function openTwice(): Promise<readonly [Store, Store]> {
  globalThis.indexedDB = new IDBFactory();
  const area = new TestArea();
  return [await openStore({ fallback: 'memory', area }), await openStore({ fallback: 'memory', area })];
}

async function expectOnlyFirst(store: Store): Promise<void> {
  expect(await store.watchlist.all()).toEqual([watchEntry()]);
  expect(await store.sightings.ofAccount('bip122:1')).toEqual([sighting()]);
  expect(await store.meta.get('undo')).toBe('first');
}

/** Opens the database as a context does that knows nothing of `versionchange`. */
function rawOpen(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('sightline', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

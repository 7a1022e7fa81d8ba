import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { openAreaEngine } from '../../../utils/storage/extension-storage/area-engine.ts';
import { openStore } from '../../../utils/storage/index.ts';
import { openIndexedDbEngine } from '../../../utils/storage/indexeddb/indexeddb-engine.ts';
import { assembleStore } from '../../../utils/storage/store.ts';
import type { Engine } from '../../../utils/storage/tables.ts';
import { UPGRADES, type Upgrade } from '../../../utils/storage/upgrades.ts';
import { KEPT_LABELS, pour, readFixture } from '../../fixtures/storage/fixture.ts';
import { refuseIndexedDb } from './backends.ts';
import { SOURCE } from './labels.ts';
import { facts, request, sighting, watchEntry } from './rows.ts';
import { TestArea } from './test-area.ts';

const KINDS = [
  {
    name: 'indexeddb',
    create() {
      globalThis.indexedDB = new IDBFactory();
      return (upgrades: readonly Upgrade[]) => openIndexedDbEngine(upgrades);
    },
  },
  {
    name: 'extension-storage',
    create() {
      refuseIndexedDb();
      const area = new TestArea();
      return (upgrades: readonly Upgrade[]) => openAreaEngine(area, upgrades);
    },
  },
] as const;

/** A step that the future may bring: it renames what it finds and adds a table. */
const NEXT: Upgrade = {
  structure: (database) => database.createObjectStore('cases', { keyPath: 'id' }),
  rows: {
    watchlist: (row) => watchEntry({ ...Object(row), label: `${Reflect.get(Object(row), 'label')}!` }),
  },
};

describe.each(KINDS)('the store in $name', ({ create }) => {
  test.each(UPGRADES.map((_, index) => index + 1))('keeps all that version %i kept', async (version) => {
    const open = create();
    await fill(await open(UPGRADES.slice(0, version)), version);
    await expectAll(await open(UPGRADES), 'Seen in case 12');
  });

  test('runs a new step on every row and loses nothing else', async () => {
    const open = create();
    await fill(await open(UPGRADES), UPGRADES.length);
    await expectAll(await open([...UPGRADES, NEXT]), 'Seen in case 12!');
  });

  test('runs each step once', async () => {
    const open = create();
    await fill(await open(UPGRADES), UPGRADES.length);
    (await open([...UPGRADES, NEXT])).close();
    await expectAll(await open([...UPGRADES, NEXT]), 'Seen in case 12!');
  });

  test('stops at a step that fails, says so, and has changed nothing', async () => {
    const open = create();
    await fill(await open(UPGRADES), UPGRADES.length);
    const failing: Upgrade = {
      rows: {
        sightings: () => {
          throw new TypeError('a row that nobody thought of');
        },
      },
    };
    const opening = open([...UPGRADES, NEXT, failing]);
    await expect(opening).rejects.toMatchObject({ name: 'SightlineError', code: 'store-damaged' });
    await expectAll(await open(UPGRADES), 'Seen in case 12');
  });

  test('refuses to touch what a newer version wrote', async () => {
    const open = create();
    await fill(await open([...UPGRADES, NEXT]), UPGRADES.length);
    await expect(open(UPGRADES)).rejects.toMatchObject({ code: 'store-damaged' });
    await expectAll(await open([...UPGRADES, NEXT]), 'Seen in case 12');
  });
});

test('a failed upgrade never falls back on another back end', async () => {
  globalThis.indexedDB = new IDBFactory();
  (await openIndexedDbEngine([...UPGRADES, NEXT])).close();
  const area = new TestArea();
  for (const fallback of ['memory', 'extension-storage'] as const)
    await expect(openStore({ fallback, area })).rejects.toMatchObject({ code: 'store-damaged' });
  expect(area.items.size).toBe(0);
});

async function fill(engine: Engine, version: number): Promise<void> {
  await pour(engine, readFixture(version));
  engine.close();
}

async function expectAll(engine: Engine, label: string): Promise<void> {
  const store = await assembleStore({ backend: 'memory', engine, now: () => 0 });
  const entries = await store.watchlist.getMany(['bip122:1', 'other']);
  expect([...entries.values()]).toEqual([
    watchEntry({ label }),
    watchEntry({ key: 'other', note: 'Zoë said so', tags: ['a', 'b'], label }),
  ]);
  expect(await store.sightings.page({ limit: 9 })).toEqual([
    sighting({ id: 'sighting-2', site: 'example.net', last: 900 }),
    sighting(),
  ]);
  expect(await store.facts.get('account', 'own-node')).toEqual(facts('own-node'));
  expect(await store.ledger.page({ limit: 9 })).toEqual([request('request-1', 5)]);
  expect(await store.meta.get('undo')).toEqual({ entries: [watchEntry()] });
  const found = await store.labels.lookUp(KEPT_LABELS.map(({ key }) => key));
  expect([...found.values()].flat()).toEqual(
    KEPT_LABELS.map((given) => ({ ...given.label, source: SOURCE })),
  );
  store.close();
}

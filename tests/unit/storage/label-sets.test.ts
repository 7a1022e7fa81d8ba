import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCE, type ConfidenceId, ROLES } from '../../../utils/labels/types.ts';
import { type KeyedLabel, packLabelSet, writePackedFile } from '../../../utils/storage/index.ts';
import { BACKENDS, OPENERS } from './backends.ts';
import { keyOf, SOURCE, someLabels } from './labels.ts';

const SET = { source: SOURCE, version: '1', importedAt: 7 };
const OTHER = { ...SET, source: { ...SOURCE, id: 'other-list', title: 'Another list' } };

/** How often the disk may fill up: more often than an import of so many labels writes. */
const WRITES_OF_AN_IMPORT = 12;

describe.each(OPENERS)('label sets in $name', ({ open }) => {
  test('answer with every label of every account, with its source', async () => {
    const { labels } = await open();
    const given = someLabels(1_200);
    const set = await labels.replace(given, SET);
    expect(set).toEqual({ ...SET, labels: 1_200, accounts: 400 });
    expect(await labels.list()).toEqual([set]);
    const found = await labels.lookUp(given.map(({ key }) => key));
    expect([...found.values()].flat()).toEqual(given.map(({ label }) => ({ ...label, source: SOURCE })));
  });

  test('know nothing of accounts that are in no list', async () => {
    const { labels } = await open();
    expect((await labels.lookUp([keyOf(1)])).size).toBe(0);
    await labels.replace(someLabels(300), SET);
    expect((await labels.lookUp([keyOf(5_000), '', '__proto__'])).size).toBe(0);
  });

  test('answer from all lists at once, until one is removed', async () => {
    const { labels } = await open();
    await labels.replace(someLabels(3), SET);
    await labels.replace(someLabels(6), OTHER);
    const sources = async () =>
      (await labels.lookUp([keyOf(0)])).get(keyOf(0))?.map(({ source }) => source.id);
    expect(await sources()).toEqual([...Array(3).fill('test-list'), ...Array(3).fill('other-list')]);
    await labels.remove('test-list');
    expect(await sources()).toEqual(Array(3).fill('other-list'));
    expect((await labels.list()).map(({ source }) => source.id)).toEqual(['other-list']);
    await labels.remove('never-there');
  });

  test('are replaced whole: what is not in the new version is gone', async () => {
    const { labels } = await open();
    await labels.replace(someLabels(30), SET);
    await labels.replace(someLabels(3), { ...SET, version: '2' });
    expect((await labels.list()).map(({ version }) => version)).toEqual(['2']);
    expect([...(await labels.lookUp([keyOf(0), keyOf(9)])).keys()]).toEqual([keyOf(0)]);
  });

  test('may be empty', async () => {
    const { labels } = await open();
    expect(await labels.replace([], SET)).toEqual({ ...SET, labels: 0, accounts: 0 });
    expect((await labels.lookUp([keyOf(0)])).size).toBe(0);
  });

  test('stay as they were when the reading of a list fails in the middle', async () => {
    const { labels } = await open();
    await labels.replace(someLabels(30), SET);
    function* broken(): Generator<KeyedLabel> {
      yield* someLabels(6_000);
      throw new Error('line 6,001 is damaged');
    }
    await expect(labels.replace(broken(), { ...SET, version: '2' })).rejects.toThrow('line 6,001 is damaged');
    expect((await labels.list()).map(({ version }) => version)).toEqual(['1']);
    expect((await labels.lookUp([keyOf(9)])).size).toBe(1);
  });

  test.each([
    ['label', { label: 'x'.repeat(513) }],
    ['address', { account: `eip155:1:${'0'.repeat(257)}` }],
    ['url', { url: `https://example.org/${'x'.repeat(2_048)}` }],
    ['account', { account: 'no-chain' }],
  ])('refuse a label whose %s is out of bounds', async (name, wrong) => {
    const { labels } = await open();
    const [first] = someLabels(1);
    const list = first ? [{ key: first.key, label: { ...first.label, ...wrong } }] : [];
    await expect(labels.replace(list, SET)).rejects.toThrow(RangeError);
    await expect(labels.replace(list, SET)).rejects.toThrow(name);
    expect(await labels.list()).toEqual([]);
  });

  test('answer while they are replaced again and again', async () => {
    const { labels } = await open();
    await labels.replace(someLabels(30), SET);
    let done = false;
    const replacing = (async () => {
      for (let version = 2; version < 8; version++)
        await labels.replace(someLabels(30), { ...SET, version: `${version}` });
      done = true;
    })();
    while (!done) {
      expect((await labels.lookUp([keyOf(9)])).get(keyOf(9))).toHaveLength(3);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await replacing;
  });

  test('give back whatever a list says, in any script', async () => {
    const { labels } = await open();
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    const label = fc.record(
      {
        account: fc
          .string({ unit: 'grapheme-ascii', maxLength: 60 })
          .map((address) => `eip155:1:${address.replaceAll(':', '')}`),
        label: text,
        concept: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        role: fc.constantFrom(...ROLES),
        confidence: fc.constantFrom(...Object.keys(CONFIDENCE).filter(isConfidence)),
        dwva: text,
        actor: text,
        url: text,
        lastmod: text,
        listedAt: text,
        delistedAt: text,
      },
      { requiredKeys: ['account', 'label', 'concept', 'role', 'confidence'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ key: text, label }), { maxLength: 30 }), async (list) => {
        await labels.replace(list, SET);
        const found = await labels.lookUp(list.map(({ key }) => key));
        for (const { key, label: given } of list)
          expect(found.get(key)).toContainEqual({ ...given, source: SOURCE });
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(BACKENDS)('label sets kept in $name', ({ create }) => {
  test('answer after the worker has started again, without being read whole', async () => {
    const backend = create();
    const first = await backend.open();
    const set = await first.labels.replace(someLabels(3_000), SET);
    first.close();
    const again = await backend.open();
    expect(await again.labels.list()).toEqual([set]);
    expect((await again.labels.lookUp([keyOf(7)])).get(keyOf(7))).toHaveLength(3);
  });

  test.each(Array.from({ length: WRITES_OF_AN_IMPORT }, (_, writes) => writes))(
    'survive a disk that is full after %i writes: the old list or the new one answers, never half',
    async (writes) => {
      const backend = create();
      const store = await backend.open();
      await store.labels.replace(someLabels(600), SET);
      backend.fillUpAfter(writes);
      const outcome = await store.labels.replace(someLabels(900), { ...SET, version: '2' }).then(
        ({ version }) => version,
        (thrown: unknown) => thrown,
      );
      if (typeof outcome !== 'string') expect(outcome).toMatchObject({ code: 'quota' });
      const version = typeof outcome === 'string' ? outcome : '1';
      const accounts = version === '2' ? 300 : 200;
      const keys = Array.from({ length: 400 }, (_, account) => keyOf(account));
      expect((await store.labels.lookUp(keys)).size).toBe(accounts);
      store.close();
      backend.freeSpace();

      const again = await backend.open();
      expect((await again.labels.list()).map((set) => set.version)).toEqual([version]);
      expect((await again.labels.lookUp(keys)).size).toBe(accounts);
      // Changes come after the clearing away, so this waits for it.
      await again.labels.remove('never-there');
      expect(new Set((await backend.partNames()).map((name) => name.split('/')[0])).size).toBe(1);
      again.close();
    },
  );

  test('say that they are damaged when a shard is gone, and can be put in place again', async () => {
    const backend = create();
    const store = await backend.open();
    await store.labels.replace(someLabels(30), SET);
    const shard = (await backend.partNames()).find((name) => name.endsWith('/0')) ?? '';
    await backend.damagePart(shard, undefined);
    await expect(store.labels.lookUp([keyOf(1)])).rejects.toMatchObject({
      code: 'store-damaged',
      substitutions: ['test-list'],
    });
    await store.labels.replace(someLabels(30), SET);
    expect((await store.labels.lookUp([keyOf(1)])).size).toBe(1);
  });

  test.each([
    ['a shard', '/0'],
    ['a filter', '/bloom'],
  ])('never invent anything from %s of other bytes', async (_, suffix) => {
    const backend = create();
    const store = await backend.open();
    await store.labels.replace(someLabels(30), SET);
    store.close();
    const part = (await backend.partNames()).find((name) => name.endsWith(suffix)) ?? '';
    await backend.damagePart(part, new Uint8Array([255, 255, 255, 255, 1]));
    const again = await backend.open();
    await expect(again.labels.lookUp([keyOf(1)])).rejects.toMatchObject({
      code: 'store-damaged',
      substitutions: ['test-list'],
    });
    if (suffix === '/bloom') expect(await again.labels.list()).toEqual([]);
    await again.labels.replace(someLabels(30), SET);
    expect((await again.labels.lookUp([keyOf(1)])).size).toBe(1);
  });

  test('keep nothing of a list that was removed', async () => {
    const backend = create();
    const { labels } = await backend.open();
    await labels.replace(someLabels(2_000), SET);
    await labels.replace(someLabels(2_000), OTHER);
    await labels.remove('test-list');
    await labels.remove('other-list');
    expect(await backend.partNames()).toEqual([]);
  });
});

test.each(BACKENDS)(
  'a packed file takes as much room in $name as its parts, not as often as it has parts',
  async ({ create }) => {
    const backend = create();
    const { labels } = await backend.open();
    const file = writePackedFile(packLabelSet(SOURCE, '1', someLabels(3_000)));
    await labels.installPacked(file, 1);
    const sizes = await backend.partBytes();
    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(file.length);
  },
);

describe('a packed file', () => {
  const file = writePackedFile(packLabelSet(SOURCE, '1', someLabels(1_500)));

  test('is the same for the same labels', () => {
    expect(writePackedFile(packLabelSet(SOURCE, '1', someLabels(1_500)))).toEqual(file);
  });

  test.each(OPENERS)('is installed in $name with all that it holds', async ({ open }) => {
    const { labels } = await open();
    const set = await labels.installPacked(file, 7);
    expect(set).toEqual({ ...SET, labels: 1_500, accounts: 500 });
    const given = someLabels(1_500);
    const found = await labels.lookUp(given.map(({ key }) => key));
    expect([...found.values()].flat()).toEqual(given.map(({ label }) => ({ ...label, source: SOURCE })));
  });

  test('is refused when a single bit differs, wherever it stands', async () => {
    const [{ open } = { open: undefined }] = OPENERS.slice(-1);
    const store = await open?.();
    await store?.labels.installPacked(file, 1);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
        const damaged = file.slice();
        damaged[bit >>> 3] = (damaged[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(store?.labels.installPacked(damaged, 2)).rejects.toMatchObject({ code: 'bad-file' });
      }),
      { numRuns: 40 },
    );
    expect((await store?.labels.list())?.map(({ importedAt }) => importedAt)).toEqual([1]);
  });

  test('is refused when it is cut, longer, empty or something else', async () => {
    const [{ open } = { open: undefined }] = OPENERS.slice(-1);
    const store = await open?.();
    const html = new TextEncoder().encode('<!doctype html>'.repeat(20));
    const longer = new Uint8Array([...file, 0]);
    for (const bytes of [file.slice(0, -1), file.slice(0, 40), longer, new Uint8Array(), html])
      await expect(store?.labels.installPacked(bytes, 1)).rejects.toMatchObject({ code: 'bad-file' });
    expect(await store?.labels.list()).toEqual([]);
  });
});

function isConfidence(id: string): id is ConfidenceId {
  return Object.hasOwn(CONFIDENCE, id);
}

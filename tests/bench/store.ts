// Measures the store in real browsers: node tests/bench/store.ts [labels] [chromium firefox firefox-private]
import { rmSync } from 'node:fs';
import { launch } from '../browsers/launch.ts';
import type { Page } from '../browsers/types.ts';
import type { StoreProbe } from './store-page.ts';
import { buildStoreProbe } from './store-probe.ts';

// Stands in the page that the functions below are sent to.
declare const probe: StoreProbe;

const KINDS = {
  chromium: { name: 'chromium', options: {} },
  firefox: { name: 'firefox', options: {} },
  'firefox-private': { name: 'firefox', options: { permanentPrivateBrowsing: true } },
} as const;

/** Records of their own are so slow that the floor is measured on fewer of them. */
const FLOOR_RECORDS = 20_000;

/** A set that is built into the product is about so large. */
const PACKED_LABELS = 50_000;

const [count = '1000000', ...names] = process.argv.slice(2);
const folder = await buildStoreProbe();
const columns: Record<string, Record<string, number | string>> = {};
for (const [kind, { name, options }] of Object.entries(KINDS)) {
  if (names.length > 0 && !names.includes(kind)) continue;
  const browser = await launch(name, { extension: folder, ...options });
  columns[kind] = await measure(() => browser.openExtensionPage('store.html'), Number(count), kind);
  await browser.close();
}
rmSync(folder, { recursive: true });
console.table(columns);

async function measure(open: () => Promise<Page>, labels: number, kind: string) {
  const importing = await open();
  await importing.evaluate(startImport, labels, PACKED_LABELS);
  const imported = await importing.waitFor('globalThis.outcome', 300_000);
  const floor =
    kind === 'firefox-private' ? undefined : await importing.evaluate(measureFloor, FLOOR_RECORDS);
  await importing.close();
  const looking = await open();
  const looked = await looking.evaluate(measureLookUps, labels);
  await looking.close();
  return {
    ...Object(imported),
    ...(floor === undefined
      ? {}
      : { 'ms, one record each (scaled)': Math.round((floor / FLOOR_RECORDS) * labels) }),
    ...looked,
  };
}

/** Leaves its outcome in the page: the drivers wait for one answer no longer than half a minute. */
function startImport(labels: number, packedLabels: number): void {
  async function run() {
    const store = await probe.openStore({ fallback: 'extension-storage', area: probe.area });
    function* list() {
      for (let from = 0; from < labels; from += 3_000)
        yield* probe.someLabels(Math.min(3_000, labels - from), from);
    }
    const packed = probe.packLabelSet(probe.SOURCE, '1', probe.someLabels(packedLabels));
    const file = probe.writePackedFile(packed);
    const installing = performance.now();
    await store.labels.installPacked(file, 1);
    const replacing = performance.now();
    await store.labels.replace(list(), { source: probe.SOURCE, version: '2', importedAt: 2 });
    return {
      backend: store.backend,
      'bytes each': Math.round(file.length / packedLabels),
      'ms, install packed 50,000': Math.round(replacing - installing),
      'ms, import': Math.round(performance.now() - replacing),
    };
  }
  run().then(
    (outcome) => Object.assign(globalThis, { outcome }),
    (thrown: unknown) => Object.assign(globalThis, { outcome: { failed: String(thrown) } }),
  );
}

async function measureFloor(records: number): Promise<number> {
  return probe.putRecords(records);
}

async function measureLookUps(labels: number) {
  const median = (times: number[]) =>
    Math.round((times.sort((a, b) => a - b)[times.length >> 1] ?? 0) * 10) / 10;
  const start = performance.now();
  const store = await probe.openStore({ fallback: 'extension-storage', area: probe.area });
  const opening = Math.round(performance.now() - start);
  const times = { known: [] as number[], unknown: [] as number[], one: [] as number[] };
  const accounts = Math.floor(labels / 3);
  const time = async (into: number[], keys: readonly string[]) => {
    const begun = performance.now();
    await store.labels.lookUp(keys);
    into.push(performance.now() - begun);
  };
  for (let round = 0; round < 9; round++) {
    const some = () => Math.floor(Math.random() * accounts);
    await time(
      times.known,
      Array.from({ length: 500 }, () => probe.keyOf(some())),
    );
    await time(
      times.unknown,
      Array.from({ length: 500 }, () => probe.keyOf(accounts + 1 + some())),
    );
    await time(times.one, [probe.keyOf(some())]);
  }
  return {
    'ms, open': opening,
    'ms, 500 known': median(times.known),
    'ms, 500 unknown': median(times.unknown),
    'ms, 1 known': median(times.one),
  };
}

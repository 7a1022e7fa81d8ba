import { openDB } from 'idb';
import {
  deleteStore,
  openStore,
  packLabelSet,
  type StorageArea,
  writePackedFile,
} from '../../utils/storage/index.ts';
import { keyOf, SOURCE, someLabels } from '../unit/storage/labels.ts';
import { sighting, watchEntry } from '../unit/storage/rows.ts';

declare const browser: { readonly storage: { readonly local: StorageArea } } | undefined;
declare const chrome: { readonly storage: { readonly local: StorageArea } };

/** The area of the extension, in either browser. */
const area = (typeof browser === 'undefined' ? chrome : browser).storage.local;

/** Puts so many records, one for each account, as a store without shards would; returns milliseconds. */
async function putRecords(count: number): Promise<number> {
  const database = await openDB('floor', 1, {
    upgrade: (opened) => void opened.createObjectStore('labels', { keyPath: 'key' }),
  });
  const start = performance.now();
  const transaction = database.transaction('labels', 'readwrite', { durability: 'relaxed' });
  for (let account = 0; account < count; account++) {
    const [given] = someLabels(1);
    transaction.store.put({ ...given?.label, key: keyOf(account) });
  }
  await transaction.done;
  const took = performance.now() - start;
  database.close();
  return took;
}

/** What a test or a measurement can ask of the page. */
const probe = {
  area,
  deleteStore,
  keyOf,
  openStore,
  packLabelSet,
  putRecords,
  sighting,
  SOURCE,
  someLabels,
  watchEntry,
  writePackedFile,
};

export type StoreProbe = typeof probe;

Object.assign(globalThis, { probe });

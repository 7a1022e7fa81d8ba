import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type Backend, openMemoryStore, openStore, type Store } from '../../../utils/storage/index.ts';
import { TestArea } from './test-area.ts';

const { put } = IDBObjectStore.prototype;

/** One back end as the contract is tested on it. */
export interface TestBackend {
  readonly name: Backend;
  /** Opens the store on what is kept so far. */
  open(now?: () => number): Promise<Store>;
  /** From now on, so many writes of a value succeed, and then the disk is full. */
  fillUpAfter(writes: number): void;
  /** There is room again. */
  freeSpace(): void;
  /** Every name under which a part is kept. */
  partNames(): Promise<readonly string[]>;
  /** How many bytes lie behind each part, as it is kept. */
  partBytes(): Promise<readonly number[]>;
  /** Puts something else in the place of a part. */
  damagePart(name: string, bytes: Uint8Array | undefined): Promise<void>;
}

/** A fresh, empty back end; only one of a kind lives at a time. */
export const BACKENDS: readonly { readonly name: Backend; create(): TestBackend }[] = [
  { name: 'indexeddb', create: createIndexedDb },
  { name: 'extension-storage', create: createExtensionStorage },
];

/** Takes IndexedDB away, as Firefox does in permanent private browsing. */
export function refuseIndexedDb(name = 'InvalidStateError'): void {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('A mutation operation was attempted on a database', name);
  };
  globalThis.indexedDB = factory;
}

function createIndexedDb(): TestBackend {
  globalThis.indexedDB = new IDBFactory();
  IDBObjectStore.prototype.put = put;
  return {
    name: 'indexeddb',
    open: (now = Date.now) => openStore({ fallback: 'memory', area: new TestArea(), now }),
    fillUpAfter(writes) {
      let left = writes;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
        if (left-- > 0) return put.apply(this, row);
        const request = put.apply(this, row);
        // What a browser does when the disk is full: the request fails, and with it the transaction.
        Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError');
        return request;
      };
    },
    freeSpace() {
      IDBObjectStore.prototype.put = put;
    },
    partNames: async () => (await inParts('readonly', (parts) => parts.getAllKeys())).map(String),
    partBytes: async () => {
      const kept: readonly Uint8Array[] = await inParts('readonly', (parts) => parts.getAll());
      return kept.map(({ buffer }) => buffer.byteLength);
    },
    damagePart: async (name, bytes) => {
      await inParts('readwrite', (parts) => {
        if (bytes) parts.put(bytes, name);
        else parts.delete(name);
        return parts.count();
      });
    },
  };
}

async function inParts<T>(
  mode: IDBTransactionMode,
  work: (parts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await resultOf(indexedDB.open('sightline'));
  const result = await resultOf(work(database.transaction('parts', mode).objectStore('parts')));
  database.close();
  return result;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function createExtensionStorage(): TestBackend {
  refuseIndexedDb();
  const area = new TestArea();
  const prefix = 'sightline/part/';
  return {
    name: 'extension-storage',
    open: (now = Date.now) => openStore({ fallback: 'extension-storage', area, now }),
    fillUpAfter(writes) {
      area.setsLeft = writes;
    },
    freeSpace() {
      area.setsLeft = Number.POSITIVE_INFINITY;
    },
    partNames: async () =>
      [...area.items.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
    partBytes: async () =>
      [...area.items.values()].flatMap((kept) => (kept instanceof Uint8Array ? kept.buffer.byteLength : [])),
    damagePart: async (name, bytes) => {
      if (bytes) area.items.set(prefix + name, bytes);
      else area.items.delete(prefix + name);
    },
  };
}

/** Opens a store in each of the three back ends, for what holds in all of them. */
export const OPENERS: readonly { readonly name: Backend; open(now?: () => number): Promise<Store> }[] = [
  ...BACKENDS.map(({ name, create }) => ({ name, open: (now?: () => number) => create().open(now) })),
  { name: 'memory', open: (now = Date.now) => openMemoryStore({ now }) },
];

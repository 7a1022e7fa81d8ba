import { type IDBPIndex, type IDBPTransaction, type StoreNames, unwrap, wrap } from 'idb';
import type { Row, Schema } from '../schema.ts';
import {
  MOST_KEYS,
  type NewestQuery,
  type ReadTransaction,
  TIME_FIELDS,
  type TimeFields,
  type WriteTransaction,
} from '../tables.ts';

type Names = StoreNames<Schema>[];
type Reading = IDBPTransaction<Schema, Names, 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<Schema, Names, 'readwrite'>;

// In `Promise.all(… map(async …))` a request that throws at once becomes one more rejection: without the
// `async`, the requests before it would reject unheard when the transaction is aborted.

/** The reads of a transaction of IndexedDB. */
export function createReadTransaction(transaction: Reading): ReadTransaction {
  return {
    async get(table, keys) {
      const store = transaction.objectStore(table);
      const rows = await Promise.all(keys.map(async (key) => store.get(key)));
      return rows.filter((row) => row !== undefined);
    },
    all: (table) => transaction.objectStore(table).getAll(),
    where: (table, field, value) => openIndex(transaction, table, field).getAll(value),
    async keysWith(table, stems) {
      const found = await Promise.all(
        [...new Set(stems)].map(async (stem) => readKeys(transaction, table, stem)),
      );
      return [...new Set(found.flat())];
    },
    newest: (table, query) => readNewest(transaction, table, query),
    async countSites() {
      const index = transaction.objectStore('sightings').index('site');
      const counts = new Map<string, number>();
      let cursor = await index.openKeyCursor(undefined, 'nextunique');
      while (cursor) {
        counts.set(cursor.key, await index.count(cursor.key));
        cursor = await cursor.continue();
      }
      return counts;
    },
  };
}

/** The reads and writes of a transaction of IndexedDB. */
export function createWriteTransaction(transaction: Writing): WriteTransaction {
  return {
    ...createReadTransaction(transaction),
    async put(table, rows) {
      const store = transaction.objectStore(table);
      await Promise.all(rows.map(async (row) => store.put(row)));
    },
    async remove(table, keys) {
      const store = transaction.objectStore(table);
      await Promise.all(keys.map(async (key) => store.delete(key)));
    },
    async removeBefore(table, time) {
      const older = IDBKeyRange.upperBound(time, true);
      const keys = await openIndex(transaction, table, TIME_FIELDS[table]).getAllKeys(older);
      await this.remove(table, keys.map(String));
      return keys.length;
    },
    async trim(table, keep) {
      const excess = (await transaction.objectStore(table).count()) - keep;
      if (excess <= 0) return;
      const oldestFirst = openIndex(transaction, table, TIME_FIELDS[table]);
      await this.remove(table, (await oldestFirst.getAllKeys(null, excess)).map(String));
    },
    clear: (table) => transaction.objectStore(table).clear(),
  };
}

async function readNewest<N extends keyof TimeFields>(
  transaction: Reading,
  table: N,
  { limit, before = Number.MAX_VALUE, site }: NewestQuery,
): Promise<Row<N>[]> {
  const rows: Row<N>[] = [];
  let cursor =
    site === undefined
      ? await openIndex(transaction, table, TIME_FIELDS[table]).openCursor(
          IDBKeyRange.upperBound(before, true),
          'prev',
        )
      : await openIndex(transaction, table, 'siteLast').openCursor(
          IDBKeyRange.bound([site], [site, before], true, true),
          'prev',
        );
  let last: IDBValidKey | undefined;
  while (cursor && (rows.length < limit || indexedDB.cmp(cursor.key, last) === 0)) {
    last = cursor.key;
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

/** An account that was seen on a thousand pages is passed over in one step. */
async function readKeys(
  transaction: Reading,
  table: 'watchlist' | 'sightings',
  stem: string,
): Promise<readonly string[]> {
  const range = IDBKeyRange.bound(stem, `${stem}\uffff`);
  if (table === 'watchlist') return transaction.objectStore(table).getAllKeys(range, MOST_KEYS);
  const keys: string[] = [];
  let cursor = await transaction.objectStore(table).index('key').openKeyCursor(range, 'nextunique');
  while (cursor && keys.length < MOST_KEYS) {
    keys.push(cursor.key);
    cursor = await cursor.continue();
  }
  return keys;
}

/** Without idb's types: with them, an index of a table that is known only to its caller has no name. */
function openIndex(transaction: Reading, table: keyof TimeFields, index: string): IDBPIndex {
  return wrap(unwrap(transaction).objectStore(table).index(index));
}

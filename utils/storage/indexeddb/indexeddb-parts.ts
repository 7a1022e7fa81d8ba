import type { Parts } from '../tables.ts';
import type { Connection } from './connection.ts';
import { inTransaction } from './in-transaction.ts';

const STORES = ['parts'] as const;

// In `Promise.all(… map(async …))` a request that throws at once becomes one more rejection: without the
// `async`, the requests before it would reject unheard when the transaction is aborted.

/** The parts in IndexedDB, in a store without indexes and keys of its own. */
export function createIndexedDbParts(connection: Connection): Parts {
  return {
    read: (names) =>
      inTransaction(connection, { stores: STORES, mode: 'readonly' }, async (transaction) => {
        const store = transaction.objectStore('parts');
        const parts = await Promise.all(names.map(async (name) => store.get(name)));
        const found = new Map<string, Uint8Array>();
        names.forEach((name, at) => {
          const part = parts[at];
          if (part) found.set(name, part);
        });
        return found;
      }),

    write: (parts) =>
      inTransaction(connection, { stores: STORES, mode: 'readwrite' }, async (transaction) => {
        const store = transaction.objectStore('parts');
        await Promise.all([...parts].map(async ([name, bytes]) => store.put(bytes, name)));
      }),

    remove: (names) =>
      inTransaction(connection, { stores: STORES, mode: 'readwrite' }, async (transaction) => {
        const store = transaction.objectStore('parts');
        await Promise.all(names.map(async (name) => store.delete(name)));
      }),
  };
}

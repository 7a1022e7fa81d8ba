import type { Parts } from '../tables.ts';
import type { Connection } from './connection.ts';
import { inTransaction } from './in-transaction.ts';

const STORES = ['parts'] as const;

/** The parts in IndexedDB, in a store without indexes and keys of its own. */
export function createIndexedDbParts(connection: Connection): Parts {
  return {
    read: (names) =>
      inTransaction(connection, { stores: STORES, mode: 'readonly' }, async (transaction) => {
        const store = transaction.objectStore('parts');
        const parts = await Promise.all(names.map((name) => store.get(name)));
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
        await Promise.all([...parts].map(([name, bytes]) => store.put(bytes, name)));
      }),

    remove: (names) =>
      inTransaction(connection, { stores: STORES, mode: 'readwrite' }, async (transaction) => {
        const store = transaction.objectStore('parts');
        await Promise.all(names.map((name) => store.delete(name)));
      }),
  };
}

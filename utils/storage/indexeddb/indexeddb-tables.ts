import type { Tables } from '../tables.ts';
import type { Connection } from './connection.ts';
import { inTransaction } from './in-transaction.ts';
import { createReadTransaction, createWriteTransaction } from './indexeddb-transaction.ts';

/** The tables in IndexedDB. */
export function createIndexedDbTables(connection: Connection): Tables {
  return {
    read: (stores, work) =>
      inTransaction(connection, { stores, mode: 'readonly' }, (transaction) =>
        work(createReadTransaction(transaction)),
      ),
    write(stores, work) {
      // What the person typed is worth the wait for the disk; all else comes back by itself.
      const durability = stores.includes('watchlist') ? 'strict' : 'relaxed';
      return inTransaction(connection, { stores, mode: 'readwrite', durability }, (transaction) =>
        work(createWriteTransaction(transaction)),
      );
    },
  };
}

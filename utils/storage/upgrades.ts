import type { Row, TableName } from './schema.ts';

/** One step from a version of the store to the next. */
export interface Upgrade {
  /** Changes the object stores and indexes of IndexedDB; synchronous. */
  structure?(database: IDBDatabase, transaction: IDBTransaction): void;
  /** Changes each row of a table, in every back end. The row is of the version before. */
  readonly rows?: { readonly [N in TableName]?: (row: unknown) => Row<N> };
}

/**
 * Every step since the first version, in order; the version of the store is the length of this list. A step
 * that has shipped is never changed: a new one is appended, with a fixture of the version that it leaves
 * (`tests/fixtures/storage`).
 */
export const UPGRADES: readonly Upgrade[] = [
  {
    structure(database) {
      database.createObjectStore('watchlist', { keyPath: 'key' });
      const sightings = database.createObjectStore('sightings', { keyPath: 'id' });
      sightings.createIndex('key', 'key');
      sightings.createIndex('site', 'site');
      sightings.createIndex('last', 'last');
      sightings.createIndex('siteLast', ['site', 'last']);
      const facts = database.createObjectStore('facts', { keyPath: 'id' });
      facts.createIndex('sourceId', 'sourceId');
      facts.createIndex('storedAt', 'storedAt');
      const ledger = database.createObjectStore('ledger', { keyPath: 'id' });
      ledger.createIndex('at', 'at');
      database.createObjectStore('meta', { keyPath: 'name' });
      database.createObjectStore('labelSets', { keyPath: 'id' });
      database.createObjectStore('generations', { keyPath: 'id' });
      database.createObjectStore('parts');
    },
  },
];

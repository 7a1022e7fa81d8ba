import type { Engine } from '../tables.ts';
import type { Upgrade } from '../upgrades.ts';
import { connect } from './connection.ts';
import { createIndexedDbParts } from './indexeddb-parts.ts';
import { createIndexedDbTables } from './indexeddb-tables.ts';

/** Opens the back end on IndexedDB; rejects as `openDatabase` does. `upgrades` is for tests of upgrades. */
export async function openIndexedDbEngine(upgrades?: readonly Upgrade[]): Promise<Engine> {
  const connection = await connect(upgrades);
  return {
    tables: createIndexedDbTables(connection),
    parts: createIndexedDbParts(connection),
    close: () => connection.close(),
  };
}

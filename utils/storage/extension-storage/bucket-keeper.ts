import type { Keeper } from '../memory/memory-tables.ts';
import type { MemoryRows } from '../memory/memory-transaction.ts';
import { keyOf } from '../memory/row-fields.ts';
import type { Row, TableName } from '../schema.ts';
import { bucketNames, bucketOf, parseBucket } from './buckets.ts';
import type { StorageArea } from './storage-area.ts';

/** Keeps memory tables in the area, each table loaded when it is first used. */
export function createBucketKeeper(area: StorageArea): Keeper {
  const loaded = new Set<TableName>();

  return {
    async load(tables, rows) {
      for (const table of tables) {
        if (loaded.has(table)) continue;
        await loadTable(area, table, rows);
        loaded.add(table);
      }
    },

    async save(changes, rows) {
      const buckets = new Map<string, object[]>();
      const tables = new Set<TableName>();
      for (const { table, key } of changes) {
        tables.add(table);
        buckets.set(bucketOf(table, key), []);
      }
      for (const table of tables)
        for (const [key, row] of rows[table]) buckets.get(bucketOf(table, key))?.push(row);
      // One call for all buckets: the browser stores all of them or none.
      await area.set(Object.fromEntries(buckets));
    },
  };
}

async function loadTable<N extends TableName>(area: StorageArea, table: N, rows: MemoryRows): Promise<void> {
  const stored: Map<string, Row<N>> = rows[table];
  const buckets = await area.get([...bucketNames(table)]);
  for (const [name, bucket] of Object.entries(buckets))
    for (const row of parseBucket(table, name, bucket)) {
      // The one cast of this file: rows are what `save` stored, brought up to date by the upgrades.
      stored.set(keyOf(table, row), row as Row<N>);
    }
}

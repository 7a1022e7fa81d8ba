import type { Row, TableName } from '../schema.ts';
import {
  MOST_KEYS,
  type NewestQuery,
  type ReadTransaction,
  type TimeFields,
  type WriteTransaction,
} from '../tables.ts';
import { keyOf, timeOf } from './row-fields.ts';

/** Every table, by primary key. */
export type MemoryRows = { readonly [N in TableName]: Map<string, Row<N>> };

/** What a transaction did, so that it can be stored or taken back. */
export interface Change {
  readonly table: TableName;
  readonly key: string;
  readonly undo: () => void;
}

/** A transaction on maps. Rows are copied on the way in and out, as a database would. */
export function createMemoryTransaction(rows: MemoryRows, changes: Change[]): WriteTransaction {
  return { ...createReads(rows), ...createWrites(rows, changes) };
}

function createReads(rows: MemoryRows): ReadTransaction {
  return {
    async get(table, keys) {
      return keys
        .map((key) => rows[table].get(key))
        .filter((row) => row !== undefined)
        .map((row) => structuredClone(row));
    },
    async all(table) {
      return [...rows[table].values()].map((row) => structuredClone(row));
    },
    async where(table, field, value) {
      return [...rows[table].values()]
        .filter((row) => Reflect.get(row, field) === value)
        .map((row) => structuredClone(row));
    },
    async keysWith(table, stems) {
      return keysWith(
        Array.from<{ readonly key: string }, string>(rows[table].values(), ({ key }) => key),
        stems,
      );
    },
    async newest(table, query) {
      return newest(table, [...rows[table].values()], query).map((row) => structuredClone(row));
    },
    async countSites() {
      const counts = new Map<string, number>();
      for (const { site } of rows.sightings.values()) counts.set(site, (counts.get(site) ?? 0) + 1);
      return counts;
    },
  };
}

function createWrites(rows: MemoryRows, changes: Change[]): Omit<WriteTransaction, keyof ReadTransaction> {
  function replace<N extends TableName>(table: N, key: string, row: Row<N> | undefined): void {
    const stored: Map<string, Row<N>> = rows[table];
    const before = stored.get(key);
    const write = (value: Row<N> | undefined) => (value ? stored.set(key, value) : stored.delete(key));
    changes.push({ table, key, undo: () => write(before) });
    write(row);
  }

  function removeAll(table: TableName, keys: readonly string[]): void {
    for (const key of keys) if (rows[table].has(key)) replace(table, key, undefined);
  }

  return {
    async put(table, added) {
      for (const row of added) replace(table, keyOf(table, row), structuredClone(row));
    },
    async remove(table, keys) {
      removeAll(table, keys);
    },
    async removeBefore(table, time) {
      const old = [...rows[table]].filter(([, row]) => timeOf(table, row) < time);
      removeAll(
        table,
        old.map(([key]) => key),
      );
      return old.length;
    },
    async trim(table, keep) {
      const oldestFirst = [...rows[table]].sort(([, a], [, b]) => timeOf(table, a) - timeOf(table, b));
      const excess = oldestFirst.slice(0, Math.max(0, oldestFirst.length - keep));
      removeAll(
        table,
        excess.map(([key]) => key),
      );
    },
    async clear(table) {
      removeAll(table, [...rows[table].keys()]);
    },
  };
}

function newest<N extends keyof TimeFields>(table: N, rows: readonly Row<N>[], query: NewestQuery): Row<N>[] {
  const { limit, before = Number.POSITIVE_INFINITY, site } = query;
  const wanted = rows
    .filter((row) => timeOf(table, row) < before && (site === undefined || Reflect.get(row, 'site') === site))
    .sort((one, other) => timeOf(table, other) - timeOf(table, one));
  const last = wanted[limit - 1];
  if (!last) return wanted;
  const until = timeOf(table, last);
  return wanted.filter((row) => timeOf(table, row) >= until);
}

/** Each key is looked at once, for each length that a stem has. */
function keysWith(keys: readonly string[], stems: readonly string[]): readonly string[] {
  const lengths = [...new Set(stems.map(({ length }) => length))];
  const found = new Map(stems.map((stem) => [stem, new Set<string>()]));
  for (const key of keys)
    for (const length of lengths) {
      const own = found.get(key.slice(0, length));
      if (own !== undefined && own.size < MOST_KEYS) own.add(key);
    }
  return [...new Set([...found.values()].flatMap((own) => [...own]))];
}

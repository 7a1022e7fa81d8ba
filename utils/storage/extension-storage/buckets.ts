import { SightlineError } from '../../errors.ts';
import { keyOf } from '../memory/row-fields.ts';
import { STORE_NAME, type TableName } from '../schema.ts';

/** Every key of the store in the area begins so. */
export const KEY_PREFIX = `${STORE_NAME}/`;

/** Where the version of the rows stands. */
export const VERSION_KEY = `${KEY_PREFIX}version`;

/**
 * How many values a table is spread over. Ten thousand rows as values of their own take seconds to write; in
 * buckets, one change writes a few kilobytes.
 */
const BUCKETS = {
  watchlist: 64,
  sightings: 256,
  facts: 64,
  ledger: 64,
  meta: 16,
  labelSets: 1,
  generations: 1,
} as const satisfies Record<TableName, number>;

/** The names of all buckets of a table. */
export function bucketNames(table: TableName): readonly string[] {
  return Array.from({ length: BUCKETS[table] }, (_, index) => bucketName(table, index));
}

/** The name of the bucket that a row with this key is in. */
export function bucketOf(table: TableName, key: string): string {
  return bucketName(table, hash(key) % BUCKETS[table]);
}

/** The rows of a bucket; `store-damaged` where it holds anything but rows with a key. */
export function parseBucket(table: TableName, name: string, bucket: unknown): readonly object[] {
  const rows: readonly unknown[] | undefined = Array.isArray(bucket) ? bucket : undefined;
  const parsed = rows?.filter((row) => isRow(table, row));
  if (!parsed || parsed.length !== rows?.length) throw new SightlineError('store-damaged', [name]);
  return parsed;
}

function isRow(table: TableName, row: unknown): row is object {
  if (typeof row !== 'object' || row === null) return false;
  try {
    return keyOf(table, row) !== '';
  } catch {
    return false;
  }
}

function bucketName(table: TableName, index: number): string {
  return `${KEY_PREFIX}${table}/${index}`;
}

/** FNV-1a over UTF-16 units: cheap, and rows of one page come apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}

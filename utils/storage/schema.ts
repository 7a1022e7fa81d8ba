import type { DBSchema } from 'idb';
import type { AccountFacts } from '../chain/types.ts';
import type { LedgerEntry } from '../egress/types.ts';
import type { GenerationRow, LabelSetRow } from './labels/rows.ts';
import type { Sighting, WatchEntry } from './records.ts';

/** Name of the database, and the prefix of every key in the extension's own storage. */
export const STORE_NAME = 'sightline';

/** Facts as they are cached: `id` is of account and source together, `storedAt` decides what is forgotten first. */
export interface FactsRow {
  readonly id: string;
  readonly sourceId: string;
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
  readonly facts: AccountFacts;
}

/** One named value. */
export interface MetaRow {
  readonly name: string;
  readonly value: unknown;
}

/** Every table with its rows and indexes, as the last of the upgrades leaves them. */
export interface Schema extends DBSchema {
  watchlist: { key: string; value: WatchEntry };
  sightings: {
    key: string;
    value: Sighting;
    indexes: { key: string; site: string; last: number; siteLast: [string, number] };
  };
  facts: { key: string; value: FactsRow; indexes: { sourceId: string; storedAt: number } };
  ledger: { key: string; value: LedgerEntry; indexes: { at: number } };
  meta: { key: string; value: MetaRow };
  labelSets: { key: string; value: LabelSetRow };
  generations: { key: string; value: GenerationRow };
  /** Filters and shards of label sets, by name; the one table whose rows do not hold their key. */
  parts: { key: string; value: Uint8Array };
}

/** Where each table's rows hold their primary key. */
export const KEY_FIELDS = {
  watchlist: 'key',
  sightings: 'id',
  facts: 'id',
  ledger: 'id',
  meta: 'name',
  labelSets: 'id',
  generations: 'id',
} as const;

/** A table of records: every one of the schema but the parts. */
export type TableName = keyof typeof KEY_FIELDS;

/** The names of all tables, for whoever must visit each. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(KEY_FIELDS).filter((name): name is TableName =>
  Object.hasOwn(KEY_FIELDS, name),
);

/** A record of a table. */
export type Row<N extends TableName> = Schema[N]['value'];

import type { Row, TableName } from './schema.ts';

/** Fields of a table that can be searched for one value. */
export interface SearchFields {
  readonly sightings: 'key' | 'site';
  readonly facts: 'sourceId';
}

/** The field of a table that says when, by which it is paged and trimmed. */
export interface TimeFields {
  readonly sightings: 'last';
  readonly facts: 'storedAt';
  readonly ledger: 'at';
}

/** Keys that {@link ReadTransaction.keysWith} gives for one stem. */
export const MOST_KEYS = 200;

/** Which rows {@link ReadTransaction.newest} gives. */
export interface NewestQuery {
  readonly limit: number;
  /** Only rows whose time is smaller than this. */
  readonly before?: number;
  /** Only sightings on this site. */
  readonly site?: string;
}

/** Reads that see one state of the tables. Inside, nothing may be awaited but these calls. */
export interface ReadTransaction {
  /** The rows that exist, in the order of the keys. */
  get<N extends TableName>(table: N, keys: readonly string[]): Promise<readonly Row<N>[]>;
  all<N extends TableName>(table: N): Promise<readonly Row<N>[]>;
  where<N extends keyof SearchFields>(
    table: N,
    field: SearchFields[N],
    value: string,
  ): Promise<readonly Row<N>[]>;
  /** The accounts' keys in a table that begin with one of the stems, each once; at most {@link MOST_KEYS} for each. */
  keysWith(table: 'watchlist' | 'sightings', stems: readonly string[]): Promise<readonly string[]>;
  /** By time, newest first; more than `limit` where the last row has equals. */
  newest<N extends keyof TimeFields>(table: N, query: NewestQuery): Promise<readonly Row<N>[]>;
  /** How many sightings each site has. */
  countSites(): Promise<ReadonlyMap<string, number>>;
}

/** Reads and writes of which either all or none take effect. */
export interface WriteTransaction extends ReadTransaction {
  put<N extends TableName>(table: N, rows: readonly Row<N>[]): Promise<void>;
  remove(table: TableName, keys: readonly string[]): Promise<void>;
  /** Removes the rows that are older than a time; returns how many. */
  removeBefore(table: keyof TimeFields, time: number): Promise<number>;
  /** Removes all but the newest rows. */
  trim(table: keyof TimeFields, keep: number): Promise<void>;
  clear(table: TableName): Promise<void>;
}

/** The tables of records of one back end. */
export interface Tables {
  read<T>(tables: readonly TableName[], work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /** Resolves once what `work` did is stored. Where `work` throws, or storing fails, nothing has changed. */
  write<T>(tables: readonly TableName[], work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
}

/** Named byte strings, too big to be records. One call is one transaction. */
export interface Parts {
  /** The parts that exist, by name. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  write(parts: ReadonlyMap<string, Uint8Array>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** What a back end provides; everything else is built on it once. */
export interface Engine {
  readonly tables: Tables;
  readonly parts: Parts;
  close(): void;
}

/** The field that says when, for each table that has one. */
export const TIME_FIELDS = {
  sightings: 'last',
  facts: 'storedAt',
  ledger: 'at',
} as const satisfies TimeFields;

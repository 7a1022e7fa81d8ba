import type { AccountFacts } from '../chain/types.ts';
import type { LedgerEntry } from '../egress/types.ts';
import type { Label, LabelSource } from '../labels/types.ts';
import type { Sighting, WatchEntry } from './records.ts';

/**
 * What the background keeps, behind one port with three back ends: IndexedDB, `storage.local` (where a
 * browser has no IndexedDB: Firefox in permanent private browsing), and memory. Every method resolves only
 * once its change is durable, and rejects with a `SightlineError` (`quota`, `store-damaged`) that leaves
 * what was stored before untouched.
 *
 * Keys of accounts are `accountKey()` of `utils/address`: one key for all spellings of one account.
 */
export interface Store {
  readonly backend: Backend;
  readonly labels: LabelSets;
  readonly watchlist: Watchlist;
  readonly sightings: Sightings;
  readonly facts: FactsCache;
  readonly ledger: LedgerBook;
  /** Small settings of the store itself: the embedded pack's version, the last undo, … */
  readonly meta: Meta;
  close(): void;
}

export type Backend = 'indexeddb' | 'extension-storage' | 'memory';

/** A list that is in the store. */
export interface LabelSet {
  readonly source: LabelSource;
  /** Changes whenever its content does; a set is imported again when the embedded one differs. */
  readonly version: string;
  readonly labels: number;
  readonly accounts: number;
  /** Milliseconds since the epoch. */
  readonly importedAt: number;
}

/** Big read-only sets of labels: packed sorted shards, a Bloom filter in memory. */
export interface LabelSets {
  list(): Promise<readonly LabelSet[]>;
  /** Puts a whole set in place of the one with the same `source.id`; all of it or nothing. */
  replace(source: LabelSource, version: string, labels: Iterable<KeyedLabel>, now: number): Promise<LabelSet>;
  remove(sourceId: string): Promise<void>;
  /** Every label of every key, in all sets; keys without a label are absent from the map. */
  lookUp(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Label[]>>;
}

/** A label with the key it is found under. */
export interface KeyedLabel {
  readonly key: string;
  readonly label: Omit<Label, 'source'>;
}

export interface Watchlist {
  all(): Promise<readonly WatchEntry[]>;
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, WatchEntry>>;
  /** Applies every put and removal in one transaction. */
  apply(change: { readonly put?: readonly WatchEntry[]; readonly remove?: readonly string[] }): Promise<void>;
}

export interface Sightings {
  /** Adds to what is known of (account, page): first stays, last and count move, the newest sentence wins. */
  record(sightings: readonly Sighting[]): Promise<void>;
  ofAccount(key: string): Promise<readonly Sighting[]>;
  ofAccounts(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Sighting[]>>;
  /** Newest first; `before` is the `last` of the row that came last. */
  page(options: {
    readonly limit: number;
    readonly before?: number;
    readonly site?: string;
  }): Promise<readonly Sighting[]>;
  sites(): Promise<readonly { readonly site: string; readonly count: number }[]>;
  remove(
    which: { readonly id: string } | { readonly site: string } | { readonly before: number } | 'all',
  ): Promise<number>;
}

export interface FactsCache {
  get(accountKey: string, sourceId: string): Promise<AccountFacts | undefined>;
  put(accountKey: string, facts: AccountFacts): Promise<void>;
  removeSource(sourceId: string): Promise<void>;
  clear(): Promise<void>;
}

export interface LedgerBook {
  put(entry: LedgerEntry): Promise<void>;
  page(options: { readonly limit: number; readonly before?: number }): Promise<readonly LedgerEntry[]>;
  clear(): Promise<void>;
}

export interface Meta {
  get<T>(key: string): Promise<T | undefined>;
  set<T>(key: string, value: T): Promise<void>;
}

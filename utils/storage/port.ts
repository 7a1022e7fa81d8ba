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

/** What a set is called while it is being put in place; counts follow from its labels. */
export type NewLabelSet = Pick<LabelSet, 'source' | 'version' | 'importedAt'>;

/** Big read-only sets of labels: packed sorted shards, a Bloom filter in memory. */
export interface LabelSets {
  /** The sets that can answer. One whose filter is damaged is not among them, and can be put in place anew. */
  list(): Promise<readonly LabelSet[]>;
  /**
   * Puts a whole set in place of the one with the same `source.id`; all of it or nothing. What `labels`
   * throws while it is read is passed on, and nothing has changed. At most 2,000,000 labels; strings
   * beyond their bounds (`records.ts`) are a `RangeError`.
   */
  replace(labels: Iterable<KeyedLabel>, set: NewLabelSet): Promise<LabelSet>;
  /**
   * Does the same from a file that `packLabelSet` and `writePackedFile` made. Anything else, down to one
   * flipped bit, is a `SightlineError('bad-file')`, and nothing has changed.
   */
  installPacked(file: Uint8Array, importedAt: number): Promise<LabelSet>;
  remove(sourceId: string): Promise<void>;
  /**
   * Every label of every key, in all sets; keys without a label are absent from the map. Rejects with
   * `store-damaged` and the set's id while a set is damaged: silence would pass for "unknown".
   */
  lookUp(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Label[]>>;
}

/** A label with the `accountKey()` it is found under. */
export interface KeyedLabel {
  readonly key: string;
  readonly label: Omit<Label, 'source'>;
}

/** What the person watches and wrote down: never lost. */
export interface Watchlist {
  all(): Promise<readonly WatchEntry[]>;
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, WatchEntry>>;
  /** Keys of the watched accounts that begin with one of the stems, each once; at most 200 for each stem. */
  keysWith(stems: readonly string[]): Promise<readonly string[]>;
  /** Applies every removal, then every put, in one transaction. A text beyond its bound is a `RangeError`. */
  apply(change: { readonly put?: readonly WatchEntry[]; readonly remove?: readonly string[] }): Promise<void>;
}

/** Which account was seen on which page. */
export interface Sightings {
  /** Adds to what is known of (account, page): first stays, last and count move, the newest sentence wins. */
  record(sightings: readonly Sighting[]): Promise<void>;
  ofAccount(key: string): Promise<readonly Sighting[]>;
  ofAccounts(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Sighting[]>>;
  /** Keys of the accounts seen that begin with one of the stems, each once; at most 200 for each stem. */
  keysWith(stems: readonly string[]): Promise<readonly string[]>;
  /**
   * Newest first; `before` is the `last` of the row that came last. All sightings of one visit share their
   * `last`, so a page is longer than `limit` where it would end among equals.
   */
  page(options: {
    readonly limit: number;
    readonly before?: number;
    readonly site?: string;
  }): Promise<readonly Sighting[]>;
  /** How many sightings each site has, the most first. */
  sites(): Promise<readonly { readonly site: string; readonly count: number }[]>;
  /** Returns how many were removed; `before` removes what was last seen earlier than that. */
  remove(
    which: { readonly id: string } | { readonly site: string } | { readonly before: number } | 'all',
  ): Promise<number>;
}

/** What chain sources answered, the newest 1,000 answers: a cache, which may forget. */
export interface FactsCache {
  get(accountKey: string, sourceId: string): Promise<AccountFacts | undefined>;
  put(accountKey: string, facts: AccountFacts): Promise<void>;
  removeSource(sourceId: string): Promise<void>;
  clear(): Promise<void>;
}

/** Every request that left or was refused: the newest 10,000. */
export interface LedgerBook {
  /** Appends, or replaces the entry with the same `id`. */
  put(entry: LedgerEntry): Promise<void>;
  /** Newest first, with the same rule for equals as `Sightings.page`. */
  page(options: { readonly limit: number; readonly before?: number }): Promise<readonly LedgerEntry[]>;
  clear(): Promise<void>;
}

/** Single values by name; whatever the structured clone algorithm takes. */
export interface Meta {
  get<T>(key: string): Promise<T | undefined>;
  set<T>(key: string, value: T): Promise<void>;
}

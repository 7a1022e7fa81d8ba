import type { Store } from '../storage/port.ts';
import type { WatchEntry } from '../storage/records.ts';

/** What it takes to undo an import. */
export interface LastImport {
  /** Milliseconds since the epoch: the `updatedAt` of every entry that it wrote. */
  readonly at: number;
  /** Keys of the entries that it wrote. */
  readonly keys: readonly string[];
  /** Those of them that were there before, as they were. */
  readonly replaced: readonly WatchEntry[];
}

const NAME = 'last-import';

/** Kept in the store, so that an import can be undone after the worker, or the browser, was ended. */
export async function writeLastImport(store: Store, last: LastImport | undefined): Promise<void> {
  await store.meta.set(NAME, last);
}

/** Undefined when there is nothing to undo. */
export function readLastImport(store: Store): Promise<LastImport | undefined> {
  return store.meta.get<LastImport>(NAME);
}

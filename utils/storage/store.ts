import { createFactsCache } from './facts-cache.ts';
import { openLabelSets } from './labels/label-sets.ts';
import { createLedgerBook } from './ledger-book.ts';
import { createMeta } from './meta.ts';
import type { Backend, Store } from './port.ts';
import { createSightings } from './sightings.ts';
import type { Engine } from './tables.ts';
import { createWatchlist } from './watchlist.ts';

/** What a store is made of: a back end, its name, and a clock. */
export interface StoreParts {
  readonly backend: Backend;
  readonly engine: Engine;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Builds the port on a back end, and clears away what a worker that died in mid-import left behind. */
export async function assembleStore({ backend, engine, now }: StoreParts): Promise<Store> {
  const { tables } = engine;
  return {
    backend,
    labels: await openLabelSets(engine),
    watchlist: createWatchlist(tables),
    sightings: createSightings(tables),
    facts: createFactsCache(tables, now),
    ledger: createLedgerBook(tables),
    meta: createMeta(tables),
    close: () => engine.close(),
  };
}

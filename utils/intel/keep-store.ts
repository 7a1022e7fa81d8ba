import { type Failure, toFailure } from '../errors.ts';
import type { Backend, Store } from '../storage/port.ts';
import { copyStore } from './copy-store.ts';
import type { StoreState } from './views.ts';

/** How the store is opened and, when it is beyond repair, thrown away. */
export interface StoreOpener {
  readonly open: () => Promise<Store>;
  /** Deletes what the store kept, in one back end or in all. */
  readonly destroy: (backend?: Backend) => Promise<void>;
  /** Makes an opened store ready: the embedded lists, the retention. */
  readonly prepare: (store: Store) => Promise<void>;
}

/** The store with its state: the one way to it. */
export interface StoreKeeper {
  /** Runs a use case on the store. Rejects with a `SightlineError` when there is none, or it fails. */
  use<T>(useCase: (store: Store) => Promise<T>): Promise<T>;
  /** `ready` with a `failure` is a store that can be read, but has no room left, or lacks an embedded list. */
  readState(): Promise<StoreState>;
  /** Throws the database away and begins anew; only when the person has confirmed it. */
  reset(): Promise<StoreState>;
  /** Takes what the person entered to the back end that they have chosen now, where that is another one. */
  move(): Promise<void>;
}

export interface StoreKeeperOptions {
  readonly opener: StoreOpener;
  readonly now: () => number;
  /** Called when the state changed. */
  readonly changed: () => void;
}

/** For so long after a write that found no room, the state says so; in milliseconds. */
const FULL_FOR = 60_000;

/** A store that failed to open is tried again at most this often, in milliseconds. */
const RETRY_AFTER = 5_000;

/**
 * Keeps the store open. It opens at once; whoever comes earlier waits. A store that cannot be opened, or
 * turns out damaged in use, is a state with its reason, never an empty store: what is unknown for lack of a
 * store must not look like "nothing known".
 */
export function keepStore({ opener, now, changed }: StoreKeeperOptions): StoreKeeper {
  let backend: Backend = 'indexeddb';
  let failure: Failure | undefined;
  let failedAt = 0;
  /** Why the embedded lists are not all there. The watchlist must stay within reach all the same. */
  let gap: Failure | undefined;
  let fullAt = Number.NEGATIVE_INFINITY;
  let opening = open();

  function open(): Promise<Store> {
    const opened = (async () => {
      const store = await opener.open();
      backend = store.backend;
      gap = await opener.prepare(store).then(() => undefined, toFailure);
      return store;
    })();
    opened.then(succeed, fail);
    return opened;
  }

  function succeed(): void {
    failure = undefined;
    changed();
  }

  function fail(thrown: unknown): void {
    failure = toFailure(thrown);
    failedAt = now();
    changed();
  }

  function runFull(): void {
    fullAt = now();
    changed();
  }

  function abandon(store: Store, thrown: unknown): void {
    store.close();
    fail(thrown);
    opening = Promise.reject(thrown);
    opening.catch(() => undefined);
  }

  async function use<T>(useCase: (store: Store) => Promise<T>): Promise<T> {
    if (failure !== undefined && now() - failedAt >= RETRY_AFTER) {
      failure = undefined;
      opening = open();
    }
    const store = await opening;
    try {
      return await useCase(store);
    } catch (thrown) {
      const { code } = toFailure(thrown);
      if (code === 'quota') runFull();
      if (code === 'store-damaged') abandon(store, thrown);
      throw thrown;
    }
  }

  function trouble(): Pick<StoreState, 'failure'> {
    if (now() - fullAt < FULL_FOR) return { failure: { code: 'quota', substitutions: [] } };
    return gap === undefined ? {} : { failure: gap };
  }

  async function readState(): Promise<StoreState> {
    try {
      return await use(async (store) => ({
        backend: store.backend,
        state: 'ready',
        sets: await store.labels.list(),
        watched: (await store.watchlist.all()).length,
        ...trouble(),
      }));
    } catch (thrown) {
      return { backend, state: 'failed', failure: toFailure(thrown), sets: [], watched: 0 };
    }
  }

  async function reset(): Promise<StoreState> {
    const store = await opening.catch(() => undefined);
    store?.close();
    await opener.destroy();
    opening = open();
    return readState();
  }

  async function move(): Promise<void> {
    const left = await opening;
    const chosen = await opener.open();
    if (chosen.backend === left.backend) return chosen.close();
    await copyStore(left, chosen);
    chosen.close();
    opening = open();
    await opening;
    left.close();
    await opener.destroy(left.backend);
  }

  return { use, readState, reset, move };
}

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
export function keepStore(options: StoreKeeperOptions): StoreKeeper {
  const kept = new KeptStore(options);
  return {
    use: (useCase) => kept.use(useCase),
    readState: () => kept.readState(),
    reset: () => kept.reset(),
    move: () => kept.move(),
  };
}

/** A store's life in one worker: opened, tried again, given up, begun anew. */
class KeptStore {
  readonly #options: StoreKeeperOptions;
  #backend: Backend = 'indexeddb';
  #opening: Promise<Store>;
  #failure: Failure | undefined;
  #failedAt = 0;
  /** Why the embedded lists are not all there. The watchlist must stay within reach all the same. */
  #gap: Failure | undefined;
  #fullAt = Number.NEGATIVE_INFINITY;

  constructor(options: StoreKeeperOptions) {
    this.#options = options;
    this.#opening = this.#open();
  }

  async use<T>(useCase: (store: Store) => Promise<T>): Promise<T> {
    const { now, changed } = this.#options;
    if (this.#failure !== undefined && now() - this.#failedAt >= RETRY_AFTER) this.#opening = this.#open();
    const store = await this.#opening;
    try {
      return await useCase(store);
    } catch (thrown) {
      const { code } = toFailure(thrown);
      if (code === 'store-damaged') this.#abandon(store, thrown);
      if (code === 'quota') {
        this.#fullAt = now();
        changed();
      }
      throw thrown;
    }
  }

  async readState(): Promise<StoreState> {
    try {
      return await this.use(async (store) => ({
        backend: store.backend,
        state: 'ready',
        sets: await store.labels.list(),
        watched: (await store.watchlist.all()).length,
        ...this.#trouble(),
      }));
    } catch (thrown) {
      return { backend: this.#backend, state: 'failed', failure: toFailure(thrown), sets: [], watched: 0 };
    }
  }

  async reset(): Promise<StoreState> {
    const store = await this.#opening.catch(() => undefined);
    store?.close();
    await this.#options.opener.destroy();
    this.#opening = this.#open();
    return this.readState();
  }

  async move(): Promise<void> {
    const { opener } = this.#options;
    const left = await this.#opening;
    const chosen = await opener.open();
    if (chosen.backend === left.backend) return chosen.close();
    await copyStore(left, chosen);
    chosen.close();
    this.#opening = this.#open();
    await this.#opening;
    left.close();
    await opener.destroy(left.backend);
  }

  #open(): Promise<Store> {
    const { opener, changed } = this.#options;
    this.#failure = undefined;
    const opened = (async () => {
      const store = await opener.open();
      this.#backend = store.backend;
      this.#gap = await opener.prepare(store).then(() => undefined, toFailure);
      return store;
    })();
    opened.then(changed, (thrown) => this.#fail(thrown));
    return opened;
  }

  #fail(thrown: unknown): void {
    this.#failure = toFailure(thrown);
    this.#failedAt = this.#options.now();
    this.#options.changed();
  }

  #abandon(store: Store, thrown: unknown): void {
    store.close();
    this.#fail(thrown);
    this.#opening = Promise.reject(thrown);
    // Whoever comes next learns of it; until then it is nobody's rejection.
    this.#opening.catch(() => undefined);
  }

  /** What a store that works has to complain of. */
  #trouble(): Pick<StoreState, 'failure'> {
    if (this.#options.now() - this.#fullAt < FULL_FOR)
      return { failure: { code: 'quota', substitutions: [] } };
    return this.#gap === undefined ? {} : { failure: this.#gap };
  }
}

import { SightlineError } from '../errors.ts';
import { openAreaEngine } from './extension-storage/area-engine.ts';
import type { StorageArea } from './extension-storage/storage-area.ts';
import { openIndexedDbEngine } from './indexeddb/indexeddb-engine.ts';
import { openMemoryStore } from './memory/open-memory-store.ts';
import type { Backend, Store } from './port.ts';
import { assembleStore } from './store.ts';

export interface OpenStoreOptions {
  /** What the person chose for a browser without IndexedDB. */
  readonly fallback: Exclude<Backend, 'indexeddb'>;
  /** `browser.storage.local`; used with the fallback `extension-storage` only. */
  readonly area: StorageArea;
  /**
   * `browser.storage.session`, which is memory that outlives the background but not the browser: the browser
   * ends an idle background within a minute. Without it, the fallback `memory` is forgotten with the background.
   */
  readonly session?: StorageArea;
  /** Milliseconds since the epoch; the clock unless a test says otherwise. */
  readonly now?: () => number;
}

/**
 * Opens the store in IndexedDB, or in the fallback where the browser offers no IndexedDB (Firefox in
 * permanent private browsing, which is how Tor Browser runs). Rejects with `store-damaged` or `quota`: a
 * database that is there but cannot be opened is never passed over in silence, and never reset.
 */
export async function openStore({
  fallback,
  area,
  session,
  now = Date.now,
}: OpenStoreOptions): Promise<Store> {
  try {
    return await assembleStore({ backend: 'indexeddb', engine: await openIndexedDbEngine(), now });
  } catch (thrown) {
    if (!(thrown instanceof SightlineError) || thrown.code !== 'store-unavailable') throw thrown;
  }
  if (fallback === 'extension-storage')
    return assembleStore({ backend: 'extension-storage', engine: await openAreaEngine(area), now });
  if (session === undefined) return openMemoryStore({ now });
  return assembleStore({ backend: 'memory', engine: await openAreaEngine(session), now });
}

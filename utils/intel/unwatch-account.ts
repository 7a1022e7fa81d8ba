import { SightlineError } from '../errors.ts';
import type { Store } from '../storage/port.ts';
import type { WatchEntry } from '../storage/records.ts';

/** Takes an account off the watchlist and returns its entry, so that it can be put back. */
export async function unwatchAccount(store: Store, key: string): Promise<WatchEntry> {
  const entry = (await store.watchlist.getMany([key])).get(key);
  if (entry === undefined) throw new SightlineError('not-found');
  await store.watchlist.apply({ remove: [key] });
  return entry;
}

import { accountKey } from '../address/index.ts';
import { SightlineError } from '../errors.ts';
import type { Store } from '../storage/port.ts';
import type { WatchEntry } from '../storage/records.ts';

/**
 * Puts back an entry that `unwatchAccount` returned, exactly as it was. What was added anew in the meantime
 * stays: the newer words are the person's last ones.
 */
export async function restoreWatch(store: Store, entry: WatchEntry): Promise<void> {
  if (accountKey(entry.account) !== entry.key) throw new SightlineError('bad-request', ['restoreWatch']);
  const known = (await store.watchlist.getMany([entry.key])).get(entry.key);
  if (known === undefined) await store.watchlist.apply({ put: [entry] });
}

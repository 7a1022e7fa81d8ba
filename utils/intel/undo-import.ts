import { SightlineError } from '../errors.ts';
import type { Store } from '../storage/port.ts';
import { readLastImport, writeLastImport } from './last-import.ts';

/**
 * Takes back the last import: what it added goes, what it replaced comes back. An entry that the person has
 * edited or removed since stays as they left it. Returns how many entries were taken back. Throws `not-found`
 * when there is nothing to undo.
 */
export async function undoImport(store: Store): Promise<{ readonly restored: number }> {
  const last = await readLastImport(store);
  if (last === undefined) throw new SightlineError('not-found');
  const now = await store.watchlist.getMany(last.keys);
  const before = new Map(last.replaced.map((entry) => [entry.key, entry]));
  const untouched = last.keys.filter((key) => now.get(key)?.updatedAt === last.at);
  const put = untouched.flatMap((key) => before.get(key) ?? []);
  const remove = untouched.filter((key) => !before.has(key));
  await store.watchlist.apply({ put, remove });
  await writeLastImport(store, undefined);
  return { restored: untouched.length };
}

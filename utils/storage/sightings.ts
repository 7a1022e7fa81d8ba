import { boundSighting } from './bounds.ts';
import type { Sightings } from './port.ts';
import type { Sighting } from './records.ts';
import type { Tables, WriteTransaction } from './tables.ts';

/** The sightings over a back end's tables. */
export function createSightings(tables: Tables): Sightings {
  return {
    async record(sightings) {
      if (sightings.length === 0) return;
      await tables.write(['sightings'], (transaction) => merge(transaction, sightings));
    },

    ofAccount: (key) =>
      tables.read(['sightings'], (transaction) => transaction.where('sightings', 'key', key)),

    ofAccounts: (keys) =>
      tables.read(['sightings'], async (transaction) => {
        const found = await Promise.all(keys.map((key) => transaction.where('sightings', 'key', key)));
        const seen = new Map(keys.map((key, at) => [key, found[at] ?? []]));
        for (const [key, sightings] of seen) if (sightings.length === 0) seen.delete(key);
        return seen;
      }),

    keysWith: (stems) =>
      tables.read(['sightings'], (transaction) => transaction.keysWith('sightings', stems)),

    page: (query) => tables.read(['sightings'], (transaction) => transaction.newest('sightings', query)),

    async sites() {
      const counts = await tables.read(['sightings'], (transaction) => transaction.countSites());
      return [...counts]
        .map(([site, count]) => ({ site, count }))
        .sort((one, other) => other.count - one.count || one.site.localeCompare(other.site));
    },

    remove: (which) => tables.write(['sightings'], (transaction) => remove(transaction, which)),
  };
}

async function merge(transaction: WriteTransaction, sightings: readonly Sighting[]): Promise<void> {
  const stored = await transaction.get('sightings', [...new Set(sightings.map(({ id }) => id))]);
  const merged = new Map(stored.map((sighting) => [sighting.id, sighting]));
  for (const sighting of sightings) {
    const bounded = boundSighting(sighting);
    const known = merged.get(sighting.id);
    merged.set(sighting.id, known ? join(known, bounded) : bounded);
  }
  await transaction.put('sightings', [...merged.values()]);
}

/** A visit without a sentence (it is asked for only once) leaves the sentence that is known. */
function join(known: Sighting, visit: Sighting): Sighting {
  const newer = visit.last >= known.last ? visit : known;
  const older = newer === visit ? known : visit;
  const { channel, ...rest } = newer;
  return {
    ...rest,
    // What stood in the page's text once is not known from a picture alone any more.
    ...(channel === undefined || older.channel === undefined ? {} : { channel }),
    title: newer.title || older.title,
    sentence: newer.sentence || older.sentence,
    first: Math.min(known.first, visit.first),
    count: known.count + visit.count,
  };
}

async function remove(
  transaction: WriteTransaction,
  which: Parameters<Sightings['remove']>[0],
): Promise<number> {
  if (which === 'all') {
    let count = 0;
    for (const ofSite of (await transaction.countSites()).values()) count += ofSite;
    await transaction.clear('sightings');
    return count;
  }
  if ('before' in which) return transaction.removeBefore('sightings', which.before);
  const rows =
    'id' in which
      ? await transaction.get('sightings', [which.id])
      : await transaction.where('sightings', 'site', which.site);
  await transaction.remove(
    'sightings',
    rows.map(({ id }) => id),
  );
  return rows.length;
}

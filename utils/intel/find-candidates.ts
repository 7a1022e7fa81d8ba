import { matchesPartial, stemsOfPartial } from '../address/match-partial.ts';
import type { ReportedAddress, ReportedPartial } from '../messaging/protocol.ts';
import type { Store } from '../storage/port.ts';
import type { Sighting, WatchEntry } from '../storage/records.ts';
import { keysOf } from './summarise.ts';
import type { Candidate } from './views.ts';

/** Candidates that are looked up for one shortened address; more say no more. */
const MOST = 20;

/**
 * The full addresses that each shortened one may be: those of its page, the watched and those seen before. Each account
 * once. What can be no address of a known chain, or is a transaction of the page, is not among the answers.
 */
export async function findCandidates(
  store: Pick<Store, 'watchlist' | 'sightings'> | undefined,
  partials: readonly ReportedPartial[],
  page: readonly ReportedAddress[],
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const stems = new Map(partials.map((partial) => [partial.raw, stemsOfPartial(partial)]));
  const kept =
    store === undefined ? NOTHING_KEPT : await readKept(store, partials, [...stems.values()].flat());
  const known = { ...kept, page: page.filter((reported) => keysOf(reported).length > 0) };
  return new Map(
    partials.flatMap((partial) => {
      const candidates = candidatesOf(partial, known);
      const isKnownForm = (stems.get(partial.raw) ?? []).length > 0 && !isOfTransaction(partial, page);
      return candidates.length > 0 || isKnownForm ? [[partial.raw, candidates]] : [];
    }),
  );
}

interface Known {
  readonly page: readonly ReportedAddress[];
  readonly entries: readonly WatchEntry[];
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
}

const NOTHING_KEPT = { entries: [], sightings: new Map<string, readonly Sighting[]>() };

/** What the store has that begins and ends like one of the shortened addresses. */
async function readKept(
  { watchlist, sightings }: Pick<Store, 'watchlist' | 'sightings'>,
  partials: readonly ReportedPartial[],
  stems: readonly string[],
): Promise<Pick<Known, 'entries' | 'sightings'>> {
  const fits = (key: string): boolean => partials.some((partial) => endsLike(partial, key));
  const [watched, seen] = await Promise.all([watchlist.keysWith(stems), sightings.keysWith(stems)]);
  const entries = await watchlist.getMany(watched.filter(fits));
  return { entries: [...entries.values()], sightings: await sightings.ofAccounts(seen.filter(fits)) };
}

function candidatesOf(partial: ReportedPartial, { page, entries, sightings }: Known): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const reported of page)
    if (matchesPartial(partial, reported.address))
      found.set(keysOf(reported)[0] ?? reported.address, { address: reported.address, where: 'page' });
  for (const { key, address } of entries)
    if (!found.has(key) && matchesPartial(partial, address)) found.set(key, { address, where: 'watchlist' });
  for (const [key, [sighting]] of sightings)
    if (sighting !== undefined && !found.has(key) && matchesPartial(partial, sighting.address))
      found.set(key, { address: sighting.address, where: 'seen' });
  return [...found.values()].slice(0, MOST);
}

/** Explorers shorten transactions as they do addresses, and link them. */
function isOfTransaction(partial: ReportedPartial, page: readonly ReportedAddress[]): boolean {
  return page.some(
    ({ format, address }) => format === 'transaction-hash' && matchesPartial(partial, address),
  );
}

function endsLike({ tail }: ReportedPartial, key: string): boolean {
  return key.toLowerCase().endsWith(tail.toLowerCase());
}

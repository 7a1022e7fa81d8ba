import { accountKey, maskSecrets } from '../address/index.ts';
import type { ReadAddress, Reading } from '../messaging/protocol.ts';
import type { Desk } from './desk.ts';
import { recordsSightings, sightedAccount, sightingsOf } from './sightings-of.ts';
import { summarise } from './summarise.ts';
import type { AddressSummary } from './views.ts';

/** Milliseconds within which looking at a page again is the same visit. */
const VISIT = 30 * 60 * 1000;

/**
 * Looks up the addresses that a view has read in a picture or a document, in their order, and keeps them as
 * sightings of the page that they belong to, if there is one and the person keeps sightings of it.
 */
export async function lookUpReading(
  desk: Desk,
  reading: Reading,
): Promise<{ readonly summaries: readonly AddressSummary[]; readonly kept: boolean }> {
  const { summaries } = await summarise(desk, reading.addresses, { url: reading.page?.url ?? '' });
  // A store that keeps nothing says so in its own state; what was read is known all the same.
  return { summaries, kept: await record(desk, reading).catch(() => false) };
}

/** Whether the reading is among the sightings now. */
async function record(desk: Desk, { page, addresses, channel, fresh }: Reading): Promise<boolean> {
  if (page === undefined || !recordsSightings(await desk.settings.read(), page)) return false;
  const sentences = sentencesOf(addresses);
  const seen = await sightingsOf(page, addresses, desk.now());
  if (!fresh || seen.length === 0) return seen.length > 0;
  await desk.keeper.use(async (store) => {
    const known = await store.sightings.ofAccounts(seen.map(({ key }) => key));
    const isVisit = (key: string, id: string): boolean =>
      !known.get(key)?.some((earlier) => earlier.id === id && earlier.last > desk.now() - VISIT);
    await store.sightings.record(
      seen.map((sighting) => ({
        ...sighting,
        sentence: sentences.get(sighting.key) ?? '',
        channel,
        count: isVisit(sighting.key, sighting.id) ? 1 : 0,
      })),
    );
  });
  desk.notify({ topic: 'sightings' });
  return true;
}

function sentencesOf(addresses: readonly ReadAddress[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const read of addresses) {
    const account = sightedAccount(read);
    if (account !== undefined) sentences.set(accountKey(account), maskSecrets(read.sentence));
  }
  return sentences;
}

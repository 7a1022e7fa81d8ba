import { accountKey } from '../address/index.ts';
import type { FrameCaller } from '../messaging/sender.ts';
import type { Board } from './board.ts';
import type { Desk } from './desk.ts';
import { recordsSightings, sightedAccount, sightingsOf } from './sightings-of.ts';

/**
 * Keeps what a frame shows as sightings, each account once a visit of the page, and returns those addresses
 * whose sentence is wanted: none is known yet of this account on this page.
 */
export async function recordSightings(
  desk: Desk,
  board: Board,
  { tabId, frameId }: FrameCaller,
): Promise<readonly string[]> {
  const shown = board.frames.find((frame) => frame.frameId === frameId)?.addresses ?? [];
  if (shown.length === 0 || !recordsSightings(await desk.settings.read(), board)) return [];
  const recorded = new Set(board.frames.flatMap((frame) => frame.recorded));
  const fresh = (await sightingsOf(board, shown, desk.now())).filter(({ key }) => !recorded.has(key));
  if (fresh.length === 0) return [];
  const ids = new Map(fresh.map(({ key, id }) => [key, id]));
  const known = await desk.keeper.use(async (store) => {
    const earlier = await store.sightings.ofAccounts([...ids.keys()]);
    await store.sightings.record(fresh);
    return earlier;
  });
  await desk.boards.markRecorded(tabId, frameId, [...ids.keys()]);
  desk.notify({ topic: 'sightings' });
  const isWanted = (key: string): boolean =>
    ids.has(key) && !known.get(key)?.some(({ id, sentence }) => id === ids.get(key) && sentence !== '');
  return shown
    .filter((reported) => {
      const account = sightedAccount(reported);
      return account !== undefined && isWanted(accountKey(account));
    })
    .map(({ address }) => address);
}

import { accountKey, maskSecrets } from '../address/index.ts';
import type { PageProtocol } from '../messaging/protocol.ts';
import type { FrameCaller } from '../messaging/sender.ts';
import type { Desk } from './desk.ts';
import { recordsSightings, sightedAccount, sightingsOf } from './sightings-of.ts';

type Quote = Parameters<PageProtocol['reportSentences']>[0]['sentences'][number];

/**
 * Adds the sentences that a frame was asked for to the sightings of this visit. What the frame has not
 * reported is ignored.
 */
export async function recordSentences(
  desk: Desk,
  { tabId, frameId, documentId }: FrameCaller,
  quotes: readonly Quote[],
): Promise<void> {
  const board = await desk.boards.read(tabId);
  const frame = board?.frames.find((each) => each.frameId === frameId && each.documentId === documentId);
  if (board === undefined || frame === undefined) return;
  if (!recordsSightings(await desk.settings.read(), board)) return;
  const sent = new Map(quotes.map(({ address, sentence }) => [address, sentence]));
  const sentences = new Map<string, string>();
  for (const reported of frame.addresses) {
    const account = sightedAccount(reported);
    const sentence = sent.get(reported.address);
    if (account !== undefined && sentence) sentences.set(accountKey(account), maskSecrets(sentence));
  }
  const quoted = (await sightingsOf(board, frame.addresses, desk.now()))
    .filter(({ key }) => sentences.has(key) && frame.recorded.includes(key))
    // The visit is counted already.
    .map((sighting) => ({ ...sighting, sentence: sentences.get(sighting.key) ?? '', count: 0 }));
  if (quoted.length === 0) return;
  await desk.keeper.use((store) => store.sightings.record(quoted));
  desk.notify({ topic: 'sightings' });
}

import type { Answered, Argument } from '../messaging/protocol.ts';
import type { Desk } from './desk.ts';

/**
 * Scrolls a tab to one occurrence of an address, counted through all frames and round. The page can see it, so it is
 * done only when the person asks.
 */
export async function revealOnPage(
  desk: Desk,
  { tabId, ...request }: Argument<'revealOnPage'>,
): Promise<Answered<'revealOnPage'>> {
  const board = await desk.boards.read(tabId);
  const frames = (board?.frames ?? []).flatMap(({ frameId, addresses }) => {
    const one = addresses.find(
      ({ address, format }) => address === request.address && format === request.format,
    );
    return one === undefined ? [] : [{ frameId, count: one.count }];
  });
  const count = frames.reduce((sum, frame) => sum + frame.count, 0);
  if (count === 0) return { shown: 0, count: 0 };
  const wanted = request.at % count;
  let before = 0;
  for (const frame of frames) {
    if (wanted < before + frame.count) {
      const found = await desk.tabs.reveal(tabId, frame.frameId, { ...request, at: wanted - before });
      return found > 0 ? { shown: wanted + 1, count } : { shown: 0, count: 0 };
    }
    before += frame.count;
  }
  return { shown: 0, count: 0 };
}

import type { Desk } from './desk.ts';

/** The tab begins to load something, in its top frame or in another. */
export async function beginLoading(desk: Desk, tabId: number): Promise<void> {
  await desk.boards.markLoading(tabId);
}

/** The tab has loaded what it loaded: whatever frame does not answer any more is gone. */
export async function endLoading(desk: Desk, tabId: number): Promise<void> {
  const board = await desk.boards.read(tabId);
  if (board === undefined) {
    // A page that was loaded in advance and is shown now, or one that came back, reports when it is asked.
    await desk.tabs.rescan(tabId);
  } else if (await forgetGoneFrames(desk, tabId)) {
    desk.notify({ topic: 'tab', tabId });
  }
}

/** Forgets the frames of a tab in which no content script answers. Returns whether there were any. */
export async function forgetGoneFrames(desk: Desk, tabId: number): Promise<boolean> {
  const board = await desk.boards.read(tabId);
  const gone: number[] = [];
  await Promise.all(
    (board?.frames ?? []).map(async ({ frameId }) => {
      if (!(await desk.tabs.rescan(tabId, frameId))) gone.push(frameId);
    }),
  );
  // Without its top frame, the page itself is gone.
  if (gone.includes(0)) await desk.boards.forget(tabId);
  else for (const frameId of gone) await desk.boards.forget(tabId, frameId);
  return gone.length > 0;
}

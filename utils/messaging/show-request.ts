import browser from 'webextension-polyfill';

const PREFIX = 'show:';

/**
 * Leaves word which address the panel of a window shall show: a panel that is open hears it, one that is
 * just opening finds it. Kept in `storage.session`, so never on disk. Call it before `sidePanel.open()` or
 * `sidebarAction.open()` and do not await it there: both want the click still fresh.
 */
export async function requestShow(windowId: number, text: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + windowId]: text });
}

/** Takes the request for a window away and returns it; `undefined` when there is none. */
export async function takeShowRequest(windowId: number): Promise<string | undefined> {
  const key = PREFIX + windowId;
  const text: unknown = (await browser.storage.session.get(key))[key];
  if (typeof text !== 'string') return undefined;
  await browser.storage.session.remove(key);
  return text;
}

/** Calls back when a request for the window was left. Returns the way to stop it. */
export function onShowRequested(windowId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && typeof changes[PREFIX + windowId]?.newValue === 'string') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

import browser from 'webextension-polyfill';
import { type Check, either, fields, oneOf, text } from '../shape.ts';
import { LIMITS } from './limits.ts';

const PREFIX = 'show:';

/** What the panel shall show: what is known of a text's addresses, or a reading that it begins at once. */
export type ShowRequest =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture' | 'document' };

const isShowRequest: Check<ShowRequest> = either(
  fields({ kind: oneOf(['text']), text: text(LIMITS.lookUpText) }),
  fields({ kind: oneOf(['picture', 'document']) }),
);

/**
 * Leaves word what the panel of a window shall show: a panel that is open hears it, one that is
 * just opening finds it. Kept in `storage.session`, so never on disk. Call it before `sidePanel.open()` or
 * `sidebarAction.open()` and do not await it there: both want the click still fresh.
 */
export async function requestShow(windowId: number, request: ShowRequest): Promise<void> {
  await browser.storage.session.set({ [PREFIX + windowId]: request });
}

/** Takes the request for a window away and returns it; `undefined` when there is none. */
export async function takeShowRequest(windowId: number): Promise<ShowRequest | undefined> {
  const key = PREFIX + windowId;
  const request: unknown = (await browser.storage.session.get(key))[key];
  if (!isShowRequest(request)) return undefined;
  await browser.storage.session.remove(key);
  return request;
}

/** Calls back when a request for the window was left. Returns the way to stop it. */
export function onShowRequested(windowId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && isShowRequest(changes[PREFIX + windowId]?.newValue)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

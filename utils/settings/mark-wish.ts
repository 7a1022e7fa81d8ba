import browser from 'webextension-polyfill';
import { either, fields, oneOf, text } from '../shape.ts';
import { EVERY_PAGE, patternsOf, withMode, withStart } from './mode.ts';
import type { Settings } from './types.ts';

/** What the person wants marked and the browser has yet to be asked for. */
export type MarkWish = { readonly kind: 'site'; readonly site: string } | { readonly kind: 'everywhere' };

const KEY = 'mark-wish';

const isWish = either(
  fields({ kind: oneOf(['site']), site: text(260, 1) }),
  fields({ kind: oneOf(['everywhere']) }),
);

/** The hosts that the browser has to be asked for. */
export function originsOf(wish: MarkWish): readonly string[] {
  return wish.kind === 'site' ? patternsOf(wish.site) : EVERY_PAGE;
}

/** The settings once the wish is granted. */
export function withWish(settings: Settings, wish: MarkWish): Settings {
  if (wish.kind === 'site') return withMode(settings, wish.site, 'marked');
  return withStart(settings, 'reader');
}

/**
 * Leaves word of a wish before the browser asks the person: its question takes the focus, which closes the popup, and
 * the answer then reaches the background alone. Kept in `storage.session`, so never on disk.
 */
export async function leaveMarkWish(wish: MarkWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** Takes the wish away and returns it; `undefined` when there is none. */
export async function takeMarkWish(): Promise<MarkWish | undefined> {
  const wish: unknown = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return isWish(wish) ? wish : undefined;
}

import browser from 'webextension-polyfill';
import { either, fields, oneOf, text, whole } from '../shape.ts';
import { EVERY_PAGE, patternsOf, withMode, withStart } from './mode.ts';
import type { Settings } from './types.ts';

/** What the person wants marked and the browser has yet to be asked for. */
export type MarkWish = { readonly kind: 'site'; readonly site: string } | { readonly kind: 'everywhere' };

const KEY = 'mark-wish';

/**
 * Milliseconds for which a wish waits for its answer. Nobody hears of a refusal when the popup is closed: without an
 * end, a grant for another reason, hours later, would mark what the person has refused.
 */
const PATIENCE = 120_000;

const isKept = fields({
  wish: either(
    fields({ kind: oneOf(['site']), site: text(260, 1) }),
    fields({ kind: oneOf(['everywhere']) }),
  ),
  at: whole(),
});

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
  await browser.storage.session.set({ [KEY]: { wish, at: Date.now() } });
}

/** Takes the wish away and returns it; `undefined` when there is none, or none that is young enough. */
export async function takeMarkWish(): Promise<MarkWish | undefined> {
  const kept: unknown = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return isKept(kept) && Math.abs(Date.now() - kept.at) < PATIENCE ? kept.wish : undefined;
}

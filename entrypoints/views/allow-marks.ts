import browser from 'webextension-polyfill';
import { readSettings, updateSettings } from '../../utils/settings/index.ts';
import {
  leaveMarkWish,
  type MarkWish,
  originsOf,
  takeMarkWish,
  withWish,
} from '../../utils/settings/mark-wish.ts';
import { patternsOf } from '../../utils/settings/mode.ts';

/**
 * Asks the browser for the hosts that a wish needs, and fulfils it when they are granted. Call it first thing in the
 * click. The popup may be closed by the browser's question; then the background fulfils the wish.
 */
export async function allowMarks(wish: MarkWish): Promise<boolean> {
  void leaveMarkWish(wish);
  const isGranted = await browser.permissions.request({ origins: [...originsOf(wish)] });
  await takeMarkWish();
  if (isGranted) await updateSettings((settings) => withWish(settings, wish));
  return isGranted;
}

/** Gives a site's permission back once nothing needs it: neither marks nor a chain source on the same host. */
export async function giveBack(site: string): Promise<void> {
  const origins = [...patternsOf(site)];
  const { marks, sources } = await readSettings();
  const isNeeded =
    marks.startingPoint === 'reader' ||
    marks.sites.some((other) => patternsOf(other).some((pattern) => origins.includes(pattern))) ||
    sources.some(({ url }) => patternsOf(new URL(url).host).some((pattern) => origins.includes(pattern)));
  // Firefox counts the content script's own hosts as granted and takes none of them back.
  if (!isNeeded) await browser.permissions.remove({ origins }).catch(() => false);
}

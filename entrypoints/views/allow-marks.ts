import browser from 'webextension-polyfill';
import { updateSettings } from '../../utils/settings/index.ts';
import {
  leaveMarkWish,
  type MarkWish,
  originsOf,
  takeMarkWish,
  withWish,
} from '../../utils/settings/mark-wish.ts';

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

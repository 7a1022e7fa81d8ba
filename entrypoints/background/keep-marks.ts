import browser from 'webextension-polyfill';
import { applyMarks } from '../../utils/intel/apply-marks.ts';
import type { Desk } from '../../utils/intel/desk.ts';
import { siteOf } from '../../utils/intel/site-of.ts';
import { originsOf, takeMarkWish, withWish } from '../../utils/settings/mark-wish.ts';
import { modeOf } from '../../utils/settings/mode.ts';

/**
 * After an installation, an update or a start: the browser forgets registered scripts with an update, and marks that
 * an earlier Sightline has left in an open page are ended by running the script once more.
 */
export async function restoreMarks(desk: Desk): Promise<void> {
  const settings = await desk.settings.read();
  await applyMarks(desk, settings);
  for (const { id, url, incognito } of await browser.tabs.query({})) {
    // Only tabs of granted hosts have a URL here.
    if (id === undefined || url === undefined) continue;
    if (modeOf(settings, { site: siteOf(url), incognito }) === 'marked') await desk.marks.inject(id);
  }
}

/** The person has granted a host: perhaps the one that they were asked for because they want it marked. */
export async function fulfilMarkWish(desk: Desk): Promise<void> {
  const wish = await takeMarkWish();
  if (wish === undefined || !(await desk.marks.isGranted(originsOf(wish)))) return;
  await desk.settings.update((settings) => withWish(settings, wish));
}

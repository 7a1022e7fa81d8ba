import { EVERY_PAGE, markedPlaces, modeOf, patternsOf } from '../settings/mode.ts';
import type { Settings } from '../settings/types.ts';
import { placeOf } from './board.ts';
import type { Desk } from './desk.ts';

/** Brings the script that marks to where the person wants it, also in pages that are open, and ends it elsewhere. */
export async function applyMarks(desk: Desk, settings: Settings): Promise<void> {
  await desk.marks.register(markedPlaces(settings));
  for (const board of await desk.boards.all()) {
    const isThere = await desk.marks.refresh(board.tabId);
    if (!isThere && modeOf(settings, placeOf(board)) === 'marked') await desk.marks.inject(board.tabId);
  }
}

/**
 * The person has taken permissions away in the browser's own settings: the sites that are no longer granted are
 * silent, and who marked everywhere marks what is left.
 */
export async function forgetRevokedMarks(desk: Desk): Promise<void> {
  const { marks } = await desk.settings.read();
  const granted = await Promise.all(marks.sites.map((site) => desk.marks.isGranted(patternsOf(site))));
  const revoked = new Set(marks.sites.filter((_, at) => !granted[at]));
  const isReader = marks.startingPoint === 'reader' && (await desk.marks.isGranted(EVERY_PAGE));
  const startingPoint =
    marks.startingPoint === 'reader' && !isReader ? ('analyst' as const) : marks.startingPoint;
  if (revoked.size === 0 && startingPoint === marks.startingPoint) return;
  await desk.settings.update((before) => ({
    ...before,
    marks: {
      ...before.marks,
      startingPoint,
      sites: before.marks.sites.filter((site) => !revoked.has(site)),
    },
  }));
}

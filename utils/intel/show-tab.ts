import { modeOf } from '../settings/mode.ts';
import type { Settings } from '../settings/types.ts';
import { type Badge, badgeOf } from './badge.ts';
import { addressesOf, type Board, placeOf } from './board.ts';
import type { Desk } from './desk.ts';
import { isReadingOff } from './is-reading-off.ts';
import { findingsOf } from './read-tab.ts';
import { siteOf } from './site-of.ts';
import { summarise } from './summarise.ts';

/** Brings the badge of a tab up to what is known now, and tells the views that show it. */
export async function showTab(desk: Desk, tabId: number): Promise<void> {
  const board = await desk.boards.read(tabId);
  if (board !== undefined) {
    const settings = await desk.settings.read();
    await desk.tabs.showBadge(tabId, await badgeFor(desk, board, settings));
    if (modeOf(settings, placeOf(board)) === 'marked') await desk.marks.refresh(tabId);
  }
  desk.notify({ topic: 'tab', tabId });
}

/** After a change of what is known: every tab may look different now. */
export async function showAllTabs(desk: Desk): Promise<void> {
  for (const { tabId } of await desk.boards.all()) await showTab(desk, tabId);
}

async function badgeFor(desk: Desk, board: Board, settings: Settings): Promise<Badge> {
  const shown = isReadingOff(settings, siteOf(board.url)) ? [] : addressesOf(board);
  const { mismatches } = findingsOf(board);
  const { summaries, watched } = await summarise(desk, shown, { mismatches });
  const alert = settings.alerts && [...watched.values()].some((entry) => entry.alert);
  return badgeOf(summaries, alert);
}

import { RATINGS } from '../risk/types.ts';
import type { Settings } from '../settings/types.ts';
import { addressesOf, type Board, mismatchesOf, partialsOf } from './board.ts';
import { withCorrections } from './corrections.ts';
import type { Desk, TabFacts } from './desk.ts';
import { findMismatches } from './find-mismatches.ts';
import { forgetGoneFrames } from './follow-tab.ts';
import { isReadingOff } from './is-reading-off.ts';
import { recordsSightings } from './sightings-of.ts';
import { siteOf } from './site-of.ts';
import { summarise } from './summarise.ts';
import type { AddressSummary, TabOverview, TabState } from './views.ts';
import { type Shortened, withShortened } from './with-shortened.ts';

/** Most addresses that one overview holds; the rest is counted. */
const MOST = 5_000;

/** Everything that the popup and the panel's list show of a tab: its addresses, worst first, and its state. */
export async function readTab(desk: Desk, tabId: number): Promise<TabOverview> {
  const [board, facts, settings, store] = await Promise.all([
    readBoard(desk, tabId),
    desk.tabs.describe(tabId),
    desk.settings.read(),
    desk.keeper.readState(),
  ]);
  const url = facts?.url || board?.url || '';
  const page = { url, site: siteOf(url), incognito: board?.incognito ?? facts?.incognito ?? false };
  const state = await stateOf(desk, tabId, { board, facts, settings, site: page.site });
  const shown = board !== undefined && state !== 'off' ? addressesOf(board) : [];
  const listed = shown.slice(0, MOST);
  const found = findingsOf(state === 'off' ? undefined : board);
  const { summaries } = await summarise(desk, listed, { url, page: shown, mismatches: found.mismatches });
  const addresses = await withShortened(desk, withCorrections(summaries), { ...found, page: shown });
  return {
    tabId,
    state,
    ...page,
    title: board?.title ?? facts?.title ?? '',
    addresses: sortWorstFirst(addresses),
    beyondLimit:
      (board?.frames.reduce((sum, frame) => sum + frame.beyondLimit, 0) ?? 0) +
      Math.max(0, shown.length - MOST),
    recordsSightings: recordsSightings(settings, page),
    store,
  };
}

/** The board without the frames that the page has removed: no browser tells of those. */
async function readBoard(desk: Desk, tabId: number): Promise<Board | undefined> {
  const board = await desk.boards.read(tabId);
  if (board === undefined || board.frames.length < 2) return board;
  return (await forgetGoneFrames(desk, tabId)) ? desk.boards.read(tabId) : board;
}

interface Known {
  readonly board: Board | undefined;
  readonly facts: TabFacts | undefined;
  readonly settings: Settings;
  readonly site: string;
}

async function stateOf(
  desk: Desk,
  tabId: number,
  { board, facts, settings, site }: Known,
): Promise<TabState> {
  if (isReadingOff(settings, site)) return 'off';
  if (board !== undefined) return board.frames.every(({ complete }) => complete) ? 'ready' : 'reading';
  if (await desk.tabs.rescan(tabId)) return 'reading';
  if (facts?.loading) return 'reading';
  return facts?.older || site !== '' ? 'absent' : 'closed';
}

/** What the page shows besides full addresses. */
export function findingsOf(board: Board | undefined): Omit<Shortened, 'page'> {
  const partials = board === undefined ? [] : partialsOf(board);
  return { partials, mismatches: findMismatches(board === undefined ? [] : mismatchesOf(board), partials) };
}

/** Worst first; among equals the order in which they stand on the page, so that nothing jumps. */
export function sortWorstFirst(summaries: readonly AddressSummary[]): readonly AddressSummary[] {
  const isUnproven = ({ strength, mismatches }: AddressSummary) =>
    strength === 'failed' || strength === 'secret' || (strength === 'shortened' && mismatches === undefined);
  const order = (summary: AddressSummary) =>
    isUnproven(summary) ? RATINGS.length : RATINGS.indexOf(summary.assessment.rating);
  return summaries.toSorted(
    (one, other) => order(one) - order(other) || other.assessment.score - one.assessment.score,
  );
}

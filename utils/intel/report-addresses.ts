import type { FrameCaller } from '../messaging/sender.ts';
import type { FrameReport } from './board.ts';
import type { Desk } from './desk.ts';
import { recordSightings } from './record-sightings.ts';
import { showTab } from './show-tab.ts';

/** Takes in what a frame shows: the tab's board, the badge, the sightings, in this order. */
export async function reportAddresses(
  desk: Desk,
  caller: FrameCaller,
  report: FrameReport,
): Promise<{ readonly sentencesFor: readonly string[] }> {
  // A page that the browser loads in advance is not shown yet; it reports again when it is.
  if (caller.prerendered) return { sentencesFor: [] };
  const { board, news } = await desk.boards.report(caller, report);
  if (news) await showTab(desk, caller.tabId);
  // A store that keeps nothing says so in its own state; what the frame shows is known all the same.
  return { sentencesFor: await recordSightings(desk, board, caller).catch(() => []) };
}

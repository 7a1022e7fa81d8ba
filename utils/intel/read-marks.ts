import type { Answered } from '../messaging/protocol.ts';
import type { FrameCaller } from '../messaging/sender.ts';
import { modeOf } from '../settings/mode.ts';
import { addressesOf } from './board.ts';
import type { Desk } from './desk.ts';
import { findingsOf } from './read-tab.ts';
import { siteOf } from './site-of.ts';
import { summarise } from './summarise.ts';
import type { AddressMark, AddressSummary } from './views.ts';

/** Reasons on a card beside the first; all of them are in the panel. */
const MOST_OTHERS = 3;

const NONE: Answered<'readMarks'> = { marked: false, addresses: [] };

/**
 * What a frame may know of its own addresses: those that stand on the tab's board for this very document, and only
 * while the person wants the page of the tab to be marked.
 */
export async function readMarks(desk: Desk, caller: FrameCaller): Promise<Answered<'readMarks'>> {
  if (!(await isMarked(desk, caller))) return NONE;
  const board = await desk.boards.read(caller.tabId);
  const frame = board?.frames.find(({ documentId }) => documentId === caller.documentId);
  const page = board === undefined ? [] : addressesOf(board);
  const { mismatches } = findingsOf(board);
  const { summaries } = await summarise(desk, frame?.addresses ?? [], { page, mismatches });
  return { marked: true, addresses: summaries.map(markOf) };
}

/** Puts the style of the marks into the calling frame, if it is to be marked, or takes it away. */
export async function styleMarks(desk: Desk, caller: FrameCaller, on: boolean): Promise<void> {
  if (on && !(await isMarked(desk, caller))) return;
  await desk.marks.style(caller.tabId, caller.frameId, on);
}

/** The page decides, not the frame: a site that is allowed is not marked inside a page that is not. */
async function isMarked(desk: Desk, caller: FrameCaller): Promise<boolean> {
  const board = await desk.boards.read(caller.tabId);
  const url = caller.tabUrl ?? (caller.frameId === 0 ? caller.url : (board?.url ?? ''));
  const place = { site: siteOf(url), incognito: caller.incognito };
  return modeOf(await desk.settings.read(), place) === 'marked';
}

function markOf({ address, format, strength, chain, watched, assessment }: AddressSummary): AddressMark {
  const { rating, reason, signals } = assessment;
  const first = JSON.stringify(reason);
  const others = signals.map(({ sentence }) => sentence).filter((one) => JSON.stringify(one) !== first);
  return {
    address,
    format,
    strength,
    chain,
    watched,
    assessment: { rating, reason },
    others: others.slice(0, MOST_OTHERS),
  };
}

import { FORMATS } from '../address/formats/index.ts';
import { RECOVERY_WAYS, STRENGTHS } from '../address/types.ts';
import type { ReportedAddress, ReportedMismatch, ReportedPartial } from '../messaging/protocol.ts';
import type { FrameCaller } from '../messaging/sender.ts';
import type { PagePlace } from '../settings/mode.ts';
import { type Check, fields, isFlag, listOf, oneOf, text, whole } from '../shape.ts';
import { siteOf } from './site-of.ts';

/** What a frame says of itself. */
export interface FrameReport {
  readonly title: string;
  readonly complete: boolean;
  readonly beyondLimit: number;
  readonly addresses: readonly ReportedAddress[];
  readonly partials?: readonly ReportedPartial[];
  readonly mismatches?: readonly ReportedMismatch[];
}

/** What one frame showed when it reported last. */
export interface BoardFrame extends FrameReport {
  readonly frameId: number;
  /** The browser's id of the document in the frame; another document has another. */
  readonly documentId: string;
  /** Whether the tab began to load something after this document had reported first. */
  readonly old: boolean;
  /** Keys of the accounts whose sighting in this document, on the page's present URL, is recorded. */
  readonly recorded: readonly string[];
}

/** What a tab shows: the last report of each of its frames. */
export interface Board {
  readonly tabId: number;
  readonly incognito: boolean;
  /** URL of the page, empty where the browser did not tell it. */
  readonly url: string;
  readonly title: string;
  readonly frames: readonly BoardFrame[];
}

/** Longer lists than any frame may report are no board of ours. */
const MANY = 100_000;

const isReported: Check<ReportedAddress> = fields(
  {
    address: text(MANY),
    format: oneOf(FORMATS),
    accounts: listOf(text(MANY), MANY),
    strength: oneOf(STRENGTHS),
    count: whole(),
  },
  { recovery: listOf(fields({ way: oneOf(RECOVERY_WAYS), count: whole() }, { letters: text(MANY) }), MANY) },
);

const isPartial: Check<ReportedPartial> = fields({
  raw: text(MANY),
  head: text(MANY),
  tail: text(MANY),
  count: whole(),
});

const isMismatch: Check<ReportedMismatch> = fields({
  shown: text(MANY),
  target: text(MANY),
  by: oneOf<ReportedMismatch['by']>(['link', 'copy']),
});

const isBoardFrame: Check<BoardFrame> = fields(
  {
    frameId: whole(),
    documentId: text(MANY),
    old: isFlag,
    title: text(MANY),
    complete: isFlag,
    beyondLimit: whole(),
    addresses: listOf(isReported, MANY),
    recorded: listOf(text(MANY), MANY),
  },
  { partials: listOf(isPartial, MANY), mismatches: listOf(isMismatch, MANY) },
);

/** Checks a board that comes back from the browser's session storage. */
export const isBoard: Check<Board> = fields({
  tabId: whole(),
  incognito: isFlag,
  url: text(MANY),
  title: text(MANY),
  frames: listOf(isBoardFrame, MANY),
});

/**
 * Puts a frame's report in the place of its last one.
 *
 * A new document in the top frame takes with it every frame that is older than the loading: frames of the
 * page before. Frames of the new page may have reported before their top frame, and stay. Another URL of the
 * same document (a single-page application) is another page, on which nothing is recorded yet.
 */
export function withReport(board: Board | undefined, caller: FrameCaller, report: FrameReport): Board {
  const isTop = caller.frameId === 0;
  const before = board?.frames ?? [];
  const known = before.find(({ frameId }) => frameId === caller.frameId);
  const same = known?.documentId === caller.documentId ? known : undefined;
  const others = before.filter(
    ({ frameId, old }) => frameId !== caller.frameId && !(isTop && same === undefined && old),
  );
  const url = caller.tabUrl ?? (isTop ? caller.url : (board?.url ?? ''));
  const frame: BoardFrame = {
    ...report,
    frameId: caller.frameId,
    documentId: caller.documentId,
    old: same?.old ?? false,
    recorded: same?.recorded ?? [],
  };
  const frames = [...others, frame].sort((one, other) => one.frameId - other.frameId);
  return {
    tabId: caller.tabId,
    incognito: caller.incognito,
    url,
    title: isTop ? report.title : (caller.tabTitle ?? board?.title ?? ''),
    frames: url === board?.url ? frames : frames.map((each) => ({ ...each, recorded: [] })),
  };
}

/** Where the page of a board is, for what the person has set for it. */
export function placeOf({ url, incognito }: Board): PagePlace {
  return { site: siteOf(url), incognito };
}

/** The tab has begun to load something: which of its frames are there still, their next report tells. */
export function withLoading(board: Board): Board {
  return { ...board, frames: board.frames.map((frame) => ({ ...frame, old: true })) };
}

/** Remembers that these accounts are recorded as seen in a frame. */
export function withRecorded(board: Board, frameId: number, keys: readonly string[]): Board {
  const mark = (frame: BoardFrame): BoardFrame =>
    frame.frameId === frameId ? { ...frame, recorded: [...new Set([...frame.recorded, ...keys])] } : frame;
  return { ...board, frames: board.frames.map(mark) };
}

/** Every address of the tab once, with how often it stands there in all frames together. */
export function addressesOf(board: Board): readonly ReportedAddress[] {
  const found = new Map<string, ReportedAddress>();
  for (const address of board.frames.flatMap((frame) => frame.addresses)) {
    const name = `${address.strength} ${address.format} ${address.address}`;
    const known = found.get(name);
    found.set(name, known ? together(known, address) : address);
  }
  return [...found.values()];
}

function together(known: ReportedAddress, other: ReportedAddress): ReportedAddress {
  const recovery = known.recovery ?? other.recovery;
  return { ...known, count: known.count + other.count, ...(recovery === undefined ? {} : { recovery }) };
}

/** Every shortened address of the tab once, with how often it stands there. */
export function partialsOf(board: Board): readonly ReportedPartial[] {
  const found = new Map<string, ReportedPartial>();
  for (const partial of board.frames.flatMap((frame) => frame.partials ?? [])) {
    const count = (found.get(partial.raw)?.count ?? 0) + partial.count;
    found.set(partial.raw, { ...partial, count });
  }
  return [...found.values()];
}

/** Every link of the tab that leads elsewhere than it says, once. */
export function mismatchesOf(board: Board): readonly ReportedMismatch[] {
  const found = board.frames.flatMap((frame) => frame.mismatches ?? []);
  return [...new Map(found.map((each) => [`${each.by} ${each.shown} ${each.target}`, each])).values()];
}

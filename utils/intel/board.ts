import { FORMATS } from '../address/formats/index.ts';
import { STRENGTHS } from '../address/types.ts';
import type { ReportedAddress } from '../messaging/protocol.ts';
import type { FrameCaller } from '../messaging/sender.ts';
import { type Check, fields, isFlag, listOf, oneOf, text, whole } from '../shape.ts';

/** What one frame showed when it reported last. */
export interface BoardFrame {
  readonly frameId: number;
  readonly url: string;
  readonly title: string;
  readonly complete: boolean;
  readonly beyondLimit: number;
  readonly addresses: readonly ReportedAddress[];
}

/** What a tab shows: the last report of each of its frames, and what of it is kept as a sighting already. */
export interface Board {
  readonly tabId: number;
  readonly incognito: boolean;
  /** URL of the page, empty until its top frame has reported or the browser has told it. */
  readonly url: string;
  readonly frames: readonly BoardFrame[];
  /** Keys of the accounts whose sighting on `url` was recorded during this visit. */
  readonly recorded: readonly string[];
}

/** Longer lists than any frame may report are no board of ours. */
const MANY = 100_000;

const isReported: Check<ReportedAddress> = fields({
  address: text(MANY),
  format: oneOf(FORMATS),
  accounts: listOf(text(MANY), MANY),
  strength: oneOf(STRENGTHS),
  count: whole(),
});

/** Checks a board that comes back from the browser's session storage. */
export const isBoard: Check<Board> = fields({
  tabId: whole(),
  incognito: isFlag,
  url: text(MANY),
  frames: listOf(
    fields({
      frameId: whole(),
      url: text(MANY),
      title: text(MANY),
      complete: isFlag,
      beyondLimit: whole(),
      addresses: listOf(isReported, MANY),
    }),
    MANY,
  ),
  recorded: listOf(text(MANY), MANY),
});

/**
 * Puts a frame's report in the place of its last one. A top frame that has another URL than before is
 * another page: what was recorded as seen was seen elsewhere.
 */
export function withReport(
  board: Board | undefined,
  caller: FrameCaller,
  report: Omit<BoardFrame, 'frameId' | 'url'>,
): Board {
  const frame: BoardFrame = { ...report, frameId: caller.frameId, url: caller.url };
  const others = board?.frames.filter(({ frameId }) => frameId !== caller.frameId) ?? [];
  const before = board?.url ?? '';
  const url = caller.frameId === 0 ? caller.url : (caller.tabUrl ?? before);
  return {
    tabId: caller.tabId,
    incognito: caller.incognito,
    url,
    frames: [...others, frame].sort((one, other) => one.frameId - other.frameId),
    recorded: board !== undefined && (before === '' || before === url) ? board.recorded : [],
  };
}

/** Every address of the tab once, with how often it stands there in all frames together. */
export function addressesOf(board: Board): readonly ReportedAddress[] {
  const found = new Map<string, ReportedAddress>();
  for (const address of board.frames.flatMap((frame) => frame.addresses)) {
    const name = `${address.strength} ${address.format} ${address.address}`;
    const known = found.get(name);
    found.set(name, known ? { ...known, count: known.count + address.count } : address);
  }
  return [...found.values()];
}

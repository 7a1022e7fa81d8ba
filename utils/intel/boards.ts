import type { FrameCaller } from '../messaging/sender.ts';
import { type Board, type FrameReport, isBoard, withLoading, withRecorded, withReport } from './board.ts';
import type { SessionMemory } from './session-memory.ts';

/** The boards of all tabs. Each change resolves once a killed worker would remember it, where there is room. */
export interface Boards {
  read(tabId: number): Promise<Board | undefined>;
  all(): Promise<readonly Board[]>;
  /** Takes a frame's report in. `news` is false when it says what is known already. */
  report(
    caller: FrameCaller,
    report: FrameReport,
  ): Promise<{ readonly board: Board; readonly news: boolean }>;
  markLoading(tabId: number): Promise<void>;
  markRecorded(tabId: number, frameId: number, keys: readonly string[]): Promise<void>;
  /** Forgets the tab, or one of its frames. */
  forget(tabId: number, frameId?: number): Promise<void>;
}

const PREFIX = 'board:';

/**
 * Keeps the boards in the worker's memory and writes each change through to `memory`. The worker's own copy
 * is the truth while it lives, so two frames that report at once cannot undo each other.
 */
export function createBoards(memory: SessionMemory): Boards {
  const recalled = recall(memory);

  // Session storage holds 10 MB. A board that finds no room lives as long as the worker; after that the
  // frames are asked to report again. An older version of it must not come back meanwhile.
  const write = (board: Board): Promise<void> =>
    memory
      .write(PREFIX + board.tabId, board)
      .catch(() => memory.remove(PREFIX + board.tabId).catch(() => undefined));

  async function change(tabId: number, make: (board: Board) => Board): Promise<void> {
    const boards = await recalled;
    const board = boards.get(tabId);
    if (board === undefined) return;
    const made = make(board);
    boards.set(tabId, made);
    await write(made);
  }

  return {
    read: async (tabId) => (await recalled).get(tabId),
    all: async () => [...(await recalled).values()],
    async report(caller, report) {
      const boards = await recalled;
      const before = boards.get(caller.tabId);
      const board = withReport(before, caller, report);
      boards.set(caller.tabId, board);
      const news = JSON.stringify(before) !== JSON.stringify(board);
      if (news) await write(board);
      return { board, news };
    },
    markLoading: (tabId) => change(tabId, withLoading),
    markRecorded: (tabId, frameId, keys) => change(tabId, (board) => withRecorded(board, frameId, keys)),
    async forget(tabId, frameId) {
      if (frameId === undefined) {
        if ((await recalled).delete(tabId)) await memory.remove(PREFIX + tabId);
        return;
      }
      await change(tabId, (board) => ({
        ...board,
        frames: board.frames.filter((frame) => frame.frameId !== frameId),
      }));
    },
  };
}

/** What an earlier worker wrote. A memory that cannot be read is an empty one: the frames report again. */
async function recall(memory: SessionMemory): Promise<Map<number, Board>> {
  const stored = await memory.readAll().catch(() => new Map<string, unknown>());
  const boards = new Map<number, Board>();
  for (const [name, board] of stored)
    if (name.startsWith(PREFIX) && isBoard(board)) boards.set(board.tabId, board);
  return boards;
}

import type { FrameCaller } from '../messaging/sender.ts';
import { type Board, type BoardFrame, isBoard, withReport } from './board.ts';

/** Memory that outlives the worker but not the browser: `storage.session`. */
export interface BoardMemory {
  readonly readAll: () => Promise<ReadonlyMap<string, unknown>>;
  readonly write: (name: string, board: Board) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/** The boards of all tabs. */
export interface Boards {
  read(tabId: number): Promise<Board | undefined>;
  all(): Promise<readonly Board[]>;
  /** Takes a frame's report in; resolves once a killed worker would remember it, where there is room. */
  report(caller: FrameCaller, report: Omit<BoardFrame, 'frameId' | 'url'>): Promise<Board>;
  /** Remembers that these accounts are recorded as seen on the page. */
  markRecorded(tabId: number, keys: readonly string[]): Promise<void>;
  /** Forgets the tab, or one of its frames. */
  forget(tabId: number, frameId?: number): Promise<void>;
}

const PREFIX = 'board:';

/**
 * Keeps the boards in the worker's memory and writes each change through to `memory`. The worker's own copy
 * is the truth while it lives, so two frames that report at once cannot undo each other.
 */
export function createBoards(memory: BoardMemory): Boards {
  const recalled = recall(memory);

  /** Reads and replaces in one step, so that nobody reads between the two. */
  async function change<B extends Board | undefined>(
    tabId: number,
    make: (board: Board | undefined) => B,
  ): Promise<B> {
    const boards = await recalled;
    const board = make(boards.get(tabId));
    if (board === undefined) return board;
    boards.set(tabId, board);
    // Session storage holds 10 MB. A board that finds no room lives as long as the worker; after that the
    // frames are asked to report again. An older version of it must not come back meanwhile.
    await memory
      .write(PREFIX + tabId, board)
      .catch(() => memory.remove(PREFIX + tabId).catch(() => undefined));
    return board;
  }

  return {
    read: async (tabId) => (await recalled).get(tabId),
    all: async () => [...(await recalled).values()],
    report: (caller, report) => change(caller.tabId, (board) => withReport(board, caller, report)),
    async markRecorded(tabId, keys) {
      await change(
        tabId,
        (board) => board && { ...board, recorded: [...new Set([...board.recorded, ...keys])] },
      );
    },
    async forget(tabId, frameId) {
      if (frameId !== undefined) {
        await change(
          tabId,
          (board) => board && { ...board, frames: board.frames.filter((frame) => frame.frameId !== frameId) },
        );
        return;
      }
      if ((await recalled).delete(tabId)) await memory.remove(PREFIX + tabId);
    },
  };
}

/** What an earlier worker wrote. A memory that cannot be read is an empty one: the frames report again. */
async function recall(memory: BoardMemory): Promise<Map<number, Board>> {
  const stored = await memory.readAll().catch(() => new Map<string, unknown>());
  const boards = new Map<number, Board>();
  for (const [name, board] of stored)
    if (name.startsWith(PREFIX) && isBoard(board)) boards.set(board.tabId, board);
  return boards;
}

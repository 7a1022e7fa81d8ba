import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../utils/intel/board.ts';
import { createBoards } from '../../../utils/intel/boards.ts';
import type { SessionMemory } from '../../../utils/intel/session-memory.ts';
import { frame, keptBitcoin, PAGE, report, sessionMemory } from './fixtures.ts';

describe('the board of a tab', () => {
  it('adds up what its frames show, and replaces what one frame showed before', async () => {
    const boards = createBoards(sessionMemory().port);
    await boards.report(frame({}), report(keptBitcoin('A', 2)));
    await boards.report(frame({ frameId: 5 }), report(keptBitcoin('A'), keptBitcoin('B')));
    const { board, news } = await boards.report(frame({}), report(keptBitcoin('A', 3), keptBitcoin('C')));
    expect(news).toBe(true);
    expect(addressesOf(board).map(({ address, count }) => [address, count])).toEqual([
      ['A', 4],
      ['C', 1],
      ['B', 1],
    ]);
    expect(board.url).toBe(PAGE);
  });

  it('hears no news in the same report', async () => {
    const boards = createBoards(sessionMemory().port);
    expect((await boards.report(frame({}), report(keptBitcoin('A')))).news).toBe(true);
    expect((await boards.report(frame({}), report(keptBitcoin('A')))).news).toBe(false);
  });

  it('survives the worker', async () => {
    const { port } = sessionMemory();
    await createBoards(port).report(frame({}), report(keptBitcoin('A')));
    const again = createBoards(port);
    expect((await again.read(1))?.frames[0]?.addresses).toHaveLength(1);
    expect(await again.all()).toHaveLength(1);
  });

  it('keeps both of two frames that report at the same time', async () => {
    const { port } = sessionMemory();
    const boards = createBoards(port);
    await Promise.all([
      boards.report(frame({}), report(keptBitcoin('A'))),
      boards.report(frame({ frameId: 3 }), report(keptBitcoin('B'))),
      boards.report(frame({ tabId: 2 }), report(keptBitcoin('C'))),
    ]);
    const again = createBoards(port);
    expect((await again.read(1))?.frames.map(({ frameId }) => frameId)).toEqual([0, 3]);
    expect((await again.read(2))?.frames).toHaveLength(1);
  });

  it('forgets a frame, and a tab', async () => {
    const { port, kept } = sessionMemory();
    const boards = createBoards(port);
    await boards.report(frame({}), report(keptBitcoin('A')));
    await boards.report(frame({ frameId: 3 }), report(keptBitcoin('B')));
    await boards.forget(1, 3);
    expect((await boards.read(1))?.frames).toHaveLength(1);
    await boards.forget(1);
    expect(await boards.read(1)).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it('drops the frames of the page before when another document comes, and keeps those that came with it', async () => {
    const boards = createBoards(sessionMemory().port);
    await boards.report(frame({}), report(keptBitcoin('A')));
    await boards.report(frame({ frameId: 3 }), report(keptBitcoin('B')));
    await boards.markLoading(1);
    // Asked to report again, the old frame answers although it is about to go.
    await boards.report(frame({ frameId: 3 }), report(keptBitcoin('B')));
    const next = { documentId: 'second', tabUrl: 'https://b.example/' };
    await boards.report(frame({ ...next, frameId: 8 }), report(keptBitcoin('C')));
    const { board } = await boards.report(frame(next), report(keptBitcoin('D')));
    expect(addressesOf(board).map(({ address }) => address)).toEqual(['D', 'C']);
    expect(board.url).toBe('https://b.example/');
  });

  it('keeps all frames when something loads in a page that stays', async () => {
    const boards = createBoards(sessionMemory().port);
    await boards.report(frame({}), report(keptBitcoin('A')));
    await boards.report(frame({ frameId: 3 }), report(keptBitcoin('B')));
    await boards.markLoading(1);
    const { board } = await boards.report(frame({}), report(keptBitcoin('A'), keptBitcoin('C')));
    expect(board.frames).toHaveLength(2);
  });

  it('remembers what was recorded until the page has another address or another document', async () => {
    const boards = createBoards(sessionMemory().port);
    const recorded = async () => (await boards.read(1))?.frames.flatMap((each) => each.recorded);
    await boards.report(frame({}), report(keptBitcoin('A')));
    await boards.markRecorded(1, 0, ['a']);
    await boards.report(frame({}), report(keptBitcoin('A'), keptBitcoin('B')));
    expect(await recorded()).toEqual(['a']);
    await boards.report(frame({ tabUrl: `${PAGE}?page=2` }), report(keptBitcoin('A')));
    expect(await recorded()).toEqual([]);
    await boards.markRecorded(1, 0, ['a']);
    await boards.report(frame({ tabUrl: `${PAGE}?page=2`, documentId: 'second' }), report(keptBitcoin('A')));
    expect(await recorded()).toEqual([]);
  });

  it('works without a memory, and takes nothing strange out of it', async () => {
    const full: SessionMemory = {
      readAll: async () => new Map<string, unknown>([['board:9', { tabId: 9, frames: 'many' }]]),
      write: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
      remove: async () => undefined,
    };
    const boards = createBoards(full);
    expect(await boards.read(9)).toBeUndefined();
    await boards.report(frame({}), report(keptBitcoin('A')));
    expect((await boards.read(1))?.frames).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { addressesOf, type Board } from '../../../utils/intel/board.ts';
import { type BoardMemory, createBoards } from '../../../utils/intel/boards.ts';
import type { ReportedAddress } from '../../../utils/messaging/protocol.ts';
import type { FrameCaller } from '../../../utils/messaging/sender.ts';

const PAGE = 'https://a.example/thread';

function memory() {
  const kept = new Map<string, unknown>();
  const port: BoardMemory = {
    readAll: async () => kept,
    write: async (name, board) => void kept.set(name, structuredClone(board)),
    remove: async (name) => void kept.delete(name),
  };
  return { kept, port };
}

const frame = (frameId: number, url = PAGE, tabId = 1): FrameCaller => ({
  kind: 'frame',
  tabId,
  frameId,
  url,
  incognito: false,
});

const bitcoin = (address: string, count = 1): ReportedAddress => ({
  address,
  format: 'bitcoin-p2pkh',
  accounts: [`bip122:000000000019d6689c085ae165831e93:${address}`],
  strength: 'verified',
  count,
});

const report = (...addresses: ReportedAddress[]) => ({
  addresses,
  beyondLimit: 0,
  complete: true,
  title: 'T',
});

describe('the board of a tab', () => {
  it('adds up what its frames show, and replaces what one frame showed before', async () => {
    const boards = createBoards(memory().port);
    await boards.report(frame(0), report(bitcoin('A', 2)));
    await boards.report(frame(5, 'about:srcdoc'), report(bitcoin('A'), bitcoin('B')));
    const both = await boards.report(frame(0), report(bitcoin('A', 3), bitcoin('C')));
    expect(addressesOf(both).map(({ address, count }) => [address, count])).toEqual([
      ['A', 4],
      ['C', 1],
      ['B', 1],
    ]);
    expect(both.url).toBe(PAGE);
  });

  it('survives the worker', async () => {
    const { port } = memory();
    await createBoards(port).report(frame(0), report(bitcoin('A')));
    const again = createBoards(port);
    expect(addressesOf((await again.read(1)) as Board)).toHaveLength(1);
    expect(await again.all()).toHaveLength(1);
  });

  it('keeps both of two frames that report at the same time', async () => {
    const { port } = memory();
    const boards = createBoards(port);
    await Promise.all([
      boards.report(frame(0), report(bitcoin('A'))),
      boards.report(frame(3), report(bitcoin('B'))),
      boards.report(frame(0, 'https://b.example/', 2), report(bitcoin('C'))),
    ]);
    const again = createBoards(port);
    expect((await again.read(1))?.frames.map(({ frameId }) => frameId)).toEqual([0, 3]);
    expect((await again.read(2))?.frames).toHaveLength(1);
  });

  it('forgets a frame, and a tab', async () => {
    const { port, kept } = memory();
    const boards = createBoards(port);
    await boards.report(frame(0), report(bitcoin('A')));
    await boards.report(frame(3), report(bitcoin('B')));
    await boards.forget(1, 3);
    expect((await boards.read(1))?.frames).toHaveLength(1);
    await boards.forget(1);
    expect(await boards.read(1)).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it('remembers what was recorded until the page has another address', async () => {
    const boards = createBoards(memory().port);
    await boards.report(frame(0), report(bitcoin('A')));
    await boards.markRecorded(1, ['a']);
    expect((await boards.report(frame(0), report())).recorded).toEqual(['a']);
    expect((await boards.report(frame(0, `${PAGE}?page=2`), report())).recorded).toEqual([]);
  });

  it('works without a memory, and takes nothing strange out of it', async () => {
    const full: BoardMemory = {
      readAll: async () => new Map<string, unknown>([['board:9', { tabId: 9, frames: 'many' }]]),
      write: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
      remove: async () => undefined,
    };
    const boards = createBoards(full);
    expect(await boards.read(9)).toBeUndefined();
    await boards.report(frame(0), report(bitcoin('A')));
    expect((await boards.read(1))?.frames).toHaveLength(1);
  });
});

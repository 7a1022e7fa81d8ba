import { describe, expect, it } from 'vitest';
import { type ChangesPort, createOnChange } from '../../../utils/messaging/client-changes.ts';
import type { Change } from '../../../utils/messaging/protocol.ts';

/** A background that can die: the test posts on its newest port and closes it. */
function background() {
  const ports: { post(message: unknown): void; die(): void; disconnected: boolean }[] = [];
  const waits: number[] = [];
  let gone = false;
  const connect = (): ChangesPort => {
    if (gone) throw new Error('Extension context invalidated.');
    const messages: ((message: unknown) => void)[] = [];
    const ends: (() => void)[] = [];
    const port = {
      disconnected: false,
      post: (message: unknown) => {
        for (const listener of messages) listener(message);
      },
      die: () => {
        for (const listener of ends) listener();
      },
    };
    ports.push(port);
    return {
      onMessage: { addListener: (listener) => void messages.push(listener) },
      onDisconnect: { addListener: (listener) => void ends.push(listener) },
      disconnect: () => {
        port.disconnected = true;
      },
    };
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const remove = (): void => {
    gone = true;
  };
  return { connect, wait, ports, waits, remove };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('onChange', () => {
  it('hands every change to the listener and ignores what is none', () => {
    const { connect, wait, ports } = background();
    const heard: Change[] = [];
    createOnChange({ connect, wait })((change) => heard.push(change));
    ports[0]?.post({ topic: 'watchlist' });
    ports[0]?.post('noise');
    ports[0]?.post({ topic: 3 });
    expect(heard).toEqual([{ topic: 'watchlist' }]);
  });

  it('connects again when the worker dies, and says that changes may have been missed', async () => {
    const { connect, wait, ports } = background();
    const heard: Change[] = [];
    createOnChange({ connect, wait })((change) => heard.push(change));
    ports[0]?.die();
    await settled();
    ports[1]?.post({ topic: 'ledger' });
    expect(heard).toEqual([{ topic: 'restarted' }, { topic: 'ledger' }]);
  });

  it('waits longer each time when the worker keeps dying, and not when it lived', async () => {
    const { connect, wait, ports, waits } = background();
    let time = 0;
    createOnChange({ connect, wait }, () => time)(() => undefined);
    for (let death = 0; death < 7; death++) {
      ports[death]?.die();
      await settled();
    }
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
    time = 30_000;
    ports[7]?.die();
    await settled();
    expect(waits.at(-1)).toBe(200);
  });

  it('is silent after it was ended', async () => {
    const { connect, wait, ports } = background();
    const heard: Change[] = [];
    const end = createOnChange({ connect, wait })((change) => heard.push(change));
    end();
    expect(ports[0]?.disconnected).toBe(true);
    ports[0]?.post({ topic: 'store' });
    ports[0]?.die();
    await settled();
    expect(heard).toEqual([]);
    expect(ports).toHaveLength(1);
  });

  it('stops without a word when the extension itself is gone', async () => {
    const { connect, wait, ports, remove } = background();
    createOnChange({ connect, wait })(() => undefined);
    remove();
    ports[0]?.die();
    await settled();
    expect(ports).toHaveLength(1);
  });
});

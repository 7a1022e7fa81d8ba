import { describe, expect, it } from 'vitest';
import { createReporter, type FrameState } from '../../../entrypoints/content/reporter.ts';
import type { FoundAddress } from '../../../utils/address/types.ts';
import { type Ask, createAsk } from '../../../utils/messaging/client-calls.ts';
import type { Call } from '../../../utils/messaging/wire.ts';
import type { Occurrence } from '../../../utils/page/types.ts';

const BURN = '0x000000000000000000000000000000000000dEaD';

function inField(address: string): Occurrence<FoundAddress> {
  const found: FoundAddress = {
    start: 0,
    end: address.length,
    raw: address,
    address,
    format: 'evm',
    chains: ['ethereum'],
    strength: 'verified',
  };
  // A field's sentence is its address alone, so the element is never touched.
  return { channel: 'value', found, element: {} as never };
}

function background(answer: (call: Call) => unknown): { ask: Ask; calls: Call[] } {
  const calls: Call[] = [];
  const ask = createAsk({
    sendMessage: async (call) => {
      calls.push(call);
      return answer(call);
    },
    wait: async () => undefined,
  });
  return { ask, calls };
}

const WANTS = (...sentencesFor: string[]) => ({ ok: true, value: { sentencesFor } });

function state(change: Partial<FrameState> = {}): FrameState {
  return { occurrences: [inField(BURN)], dropped: 0, complete: true, title: 'A page', ...change };
}

const AT_ONCE = {
  pacing: { now: () => 0, yieldTurn: async () => undefined },
  signal: new AbortController().signal,
};

describe('the reporter of a frame', () => {
  it('sends addresses alone, and sentences only when it is asked for them', async () => {
    const { ask, calls } = background(({ method }) =>
      method === 'reportAddresses' ? WANTS(BURN) : { ok: true, value: undefined },
    );
    await createReporter({ ...AT_ONCE, ask, read: () => state(), isTop: true }).report();
    expect(calls.map((call) => call.method)).toEqual(['reportAddresses', 'reportSentences']);
    expect(JSON.stringify(calls[0])).not.toContain('sentence');
    expect(calls[1]?.argument).toEqual({ sentences: [{ address: BURN, sentence: BURN }] });
  });

  it('cuts sentences out in slices, and lets the page run between them', async () => {
    const places = Array.from({ length: 300 }, (_, at) => inField(`0x${at.toString(16).padStart(40, '0')}`));
    const { ask, calls } = background(({ method }) =>
      method === 'reportAddresses'
        ? WANTS(...places.map(({ found }) => found.address))
        : { ok: true, value: undefined },
    );
    let time = 0;
    let turns = 0;
    const pacing = { now: () => time++, yieldTurn: async () => void turns++ };
    await createReporter({
      ...AT_ONCE,
      pacing,
      ask,
      read: () => state({ occurrences: places }),
      isTop: true,
    }).report();
    expect(turns).toBeGreaterThan(50);
    expect(calls[1]?.argument).toMatchObject({ sentences: { length: 300 } });
  });

  it('does not repeat what it has told, unless it is asked again', async () => {
    const { ask, calls } = background(() => WANTS());
    const reporter = createReporter({ ...AT_ONCE, ask, read: () => state(), isTop: true });
    await reporter.report();
    await reporter.report();
    expect(calls).toHaveLength(1);
    await reporter.report(true);
    expect(calls).toHaveLength(2);
  });

  it('repeats what the background did not take', async () => {
    let up = false;
    const { ask, calls } = background(() => (up ? WANTS() : undefined));
    const reporter = createReporter({ ...AT_ONCE, ask, read: () => state(), isTop: true });
    await reporter.report();
    up = true;
    await reporter.report();
    await reporter.report();
    expect(calls).toHaveLength(3);
  });

  it('keeps silent in a frame in which there is nothing, and says so in the page itself', async () => {
    const { ask, calls } = background(() => WANTS());
    const read = () => state({ occurrences: [] });
    await createReporter({ ...AT_ONCE, ask, read, isTop: false }).report();
    expect(calls).toEqual([]);
    await createReporter({ ...AT_ONCE, ask, read, isTop: true }).report();
    expect(calls).toHaveLength(1);
  });

  it('says that a frame has become empty', async () => {
    const { ask, calls } = background(() => WANTS());
    let current = state();
    const reporter = createReporter({ ...AT_ONCE, ask, read: () => current, isTop: false });
    await reporter.report();
    current = state({ occurrences: [] });
    await reporter.report();
    expect(calls.at(-1)?.argument).toMatchObject({ addresses: [] });
  });

  it('sends no more than the background takes and counts the rest', async () => {
    const { ask, calls } = background(() => WANTS());
    const occurrences = Array.from({ length: 2_500 }, (_, n) => inField(`0x${String(n).padStart(40, '0')}`));
    await createReporter({
      ...AT_ONCE,
      ask,
      read: () => state({ occurrences, dropped: 7 }),
      isTop: true,
    }).report();
    expect(calls[0]?.argument).toMatchObject({ beyondLimit: 507 });
    expect(Object(calls[0]?.argument).addresses).toHaveLength(2_000);
  });

  it('is silent once nothing is to be told any more', async () => {
    const { ask, calls } = background(() => WANTS(BURN));
    await createReporter({ ...AT_ONCE, ask, read: () => undefined, isTop: true }).report();
    expect(calls).toEqual([]);
  });

  it('puts what happens during a report into the next', async () => {
    let release: () => void = () => undefined;
    const { ask, calls } = background(
      () =>
        new Promise((resolve) => {
          release = () => resolve(WANTS());
        }),
    );
    let current = state();
    const reporter = createReporter({ ...AT_ONCE, ask, read: () => current, isTop: true });
    const first = reporter.report();
    current = state({ title: 'second' });
    void reporter.report();
    current = state({ title: 'third' });
    void reporter.report();
    release();
    await new Promise((resolve) => setTimeout(resolve));
    release();
    await first;
    expect(calls.map((call) => Object(call.argument).title)).toEqual(['A page', 'third']);
  });
});

import { describe, expect, it } from 'vitest';
import { runInSlices, type Steps } from '../../../utils/page/slices.ts';

/** A clock that only the work itself moves. */
function bench(stepMs: number) {
  let time = 0;
  let turns = 0;
  const now = () => time;
  const yieldTurn = async () => {
    turns++;
    time += 100;
  };
  function* work(steps: number): Generator<void> {
    for (let step = 0; step < steps; step++) {
      time += stepMs;
      yield;
    }
  }
  return { now, yieldTurn, work, turns: () => turns };
}

const never = new AbortController().signal;

describe('runInSlices', () => {
  it('never blocks longer than eight milliseconds when a step takes up to four', async () => {
    for (const stepMs of [0.1, 1, 3, 4]) {
      const { now, yieldTurn, work } = bench(stepMs);
      const report = await runInSlices(work(500), { now, yieldTurn }, never);
      expect(report.finished).toBe(true);
      expect(report.longest).toBeLessThanOrEqual(8);
      expect(report.busy).toBeCloseTo(500 * stepMs);
    }
  });

  it('begins a slice with the step that says before that it is long', async () => {
    const { now, yieldTurn, turns } = bench(0);
    function* work(): Steps {
      yield;
      yield 'pause';
      expect(turns()).toBe(1);
      yield;
    }
    await runInSlices(work(), { now, yieldTurn }, never);
    expect(turns()).toBe(1);
  });

  it('pauses by the number of steps where the clock stands still', async () => {
    const { yieldTurn, work, turns } = bench(0);
    await runInSlices(work(500), { now: () => 0, yieldTurn }, never);
    expect(turns()).toBe(10);
  });

  it('stops between two slices when it is told to', async () => {
    const { now, yieldTurn, work } = bench(1);
    const controller = new AbortController();
    const slow = async () => {
      controller.abort();
      await yieldTurn();
    };
    const report = await runInSlices(work(500), { now, yieldTurn: slow }, controller.signal);
    expect(report).toEqual({ finished: false, busy: 3, longest: 3 });
  });
});

import type { Pacing } from './types.ts';

/**
 * Work in small steps, after each of which it may be interrupted. One that yields `pause` is followed by one that takes
 * some milliseconds and is to begin a slice.
 */
export type Steps = Generator<'pause' | undefined, void>;

/**
 * Nothing blocks the page for longer than 8 ms; the rest is for the step during which this runs out, and for the
 * collection of garbage, which takes three and is nobody's choice.
 */
const BUDGET = 3;
/** Holds where the clock is too coarse to tell: fingerprinting protection rounds it to 100 ms. */
const MOST_STEPS = 50;

/** How a piece of work went. */
export interface SliceReport {
  /** False when it was stopped before its end. */
  readonly finished: boolean;
  /** Milliseconds that the page was blocked: altogether, and at most at a time. */
  readonly busy: number;
  readonly longest: number;
}

/** Runs work that yields often, in slices after each of which everything else that waits may run. */
export async function runInSlices(
  work: Iterator<unknown>,
  pacing: Pick<Pacing, 'now' | 'yieldTurn'>,
  signal: AbortSignal,
): Promise<SliceReport> {
  let busy = 0;
  let longest = 0;
  while (!signal.aborted) {
    const began = pacing.now();
    let finished = false;
    let paused = false;
    let spent = 0;
    for (let step = 0; step < MOST_STEPS && !finished && !paused && spent < BUDGET; step++) {
      const { done, value } = work.next();
      finished = done === true;
      paused = value === 'pause';
      spent = pacing.now() - began;
    }
    busy += spent;
    longest = Math.max(longest, spent);
    if (finished) return { finished: true, busy, longest };
    await pacing.yieldTurn();
  }
  return { finished: false, busy, longest };
}

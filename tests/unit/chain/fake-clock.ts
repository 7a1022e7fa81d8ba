import type { Clock } from '../../../utils/chain/scheduler/clock.ts';

/** A clock whose time passes at once when somebody waits; it remembers every wait. */
export function fakeClock(): Clock & { readonly waits: number[] } {
  let now = 1_000_000;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

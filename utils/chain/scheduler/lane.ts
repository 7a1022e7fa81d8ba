import { SightlineError } from '../../errors.ts';
import type { Trust } from '../types.ts';
import type { Clock } from './clock.ts';

/** How much a host is asked at once, and how often. */
interface Pace {
  readonly concurrency: number;
  /** Milliseconds between two requests in the long run; `burst` of them may come together. */
  readonly interval: number;
  readonly burst: number;
}

/**
 * Public servers tell nobody their limits; four requests a second are what users of Esplora and of keyless
 * RPC servers report to work (as of 2026-11). A person's own server sets the pace itself.
 */
const PACES: Readonly<Record<Trust, Pace>> = {
  local: { concurrency: 4, interval: 5, burst: 50 },
  own: { concurrency: 4, interval: 10, burst: 20 },
  thirdparty: { concurrency: 2, interval: 250, burst: 4 },
};

/** The queue in front of one host. */
export interface Lane {
  /** Waits for the host's turn, does the work, and lets the next one in. */
  pass<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The host asked for patience: nobody passes for so many seconds. */
  close(seconds: number): void;
  /** Milliseconds until the host may be asked again; 0 when it may be asked now. */
  closedFor(): number;
}

export function createLane(trust: Trust, clock: Clock): Lane {
  const pace = PACES[trust];
  const waiting: (() => void)[] = [];
  let running = 0;
  let closedUntil = 0;
  // The generic cell rate algorithm: a token bucket in one number, the time at which it will be full again.
  let fullAt = 0;

  async function enter(signal?: AbortSignal): Promise<void> {
    if (running < pace.concurrency) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        waiting.splice(waiting.indexOf(admit), 1);
        reject(new SightlineError('cancelled'));
      };
      const admit = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      waiting.push(admit);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  /** The place goes to whoever waits longest, or is free again. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  async function takeToken(signal?: AbortSignal): Promise<void> {
    const now = clock.now();
    const turn = Math.max(now, fullAt - (pace.burst - 1) * pace.interval);
    fullAt = Math.max(now, fullAt) + pace.interval;
    if (turn > now) await clock.wait(turn - now, signal);
  }

  return {
    pass: async (work, signal) => {
      await enter(signal);
      try {
        await takeToken(signal);
        return await work();
      } finally {
        leave();
      }
    },
    close: (seconds) => {
      closedUntil = Math.max(closedUntil, clock.now() + seconds * 1000);
    },
    closedFor: () => Math.max(0, closedUntil - clock.now()),
  };
}

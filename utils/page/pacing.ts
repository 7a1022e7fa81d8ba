import type { Pacing } from './types.ts';

/**
 * Time that leaves no trace. The numbers that `setTimeout`, `requestAnimationFrame` and `requestIdleCallback` return
 * are counted for the whole window, in Chromium and in Firefox: a page that calls `setTimeout` twice sees from the gap
 * that somebody else called it in between. Message channels and abort signals are not numbered.
 */
export function createPacing(): Pacing {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => performance.now(),
    yieldTurn: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(0);
      }),
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const ends = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
        if (ends.aborted) resolve();
        else ends.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}

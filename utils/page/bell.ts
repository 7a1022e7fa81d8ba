/** Wakes one that waits. A ring that nobody waits for is kept, and only one. */
export interface Bell {
  ring(): void;
  /** True at the next ring (or at once, when it has rung); false when the signal aborts. */
  heard(signal: AbortSignal): Promise<boolean>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    heard: (signal) =>
      new Promise((resolve) => {
        const settle = (): void => {
          signal.removeEventListener('abort', settle);
          wake = undefined;
          resolve(rung && !signal.aborted);
          rung = false;
        };
        wake = settle;
        signal.addEventListener('abort', settle);
        if (rung || signal.aborted) settle();
      }),
  };
}

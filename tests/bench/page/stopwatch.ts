/** How long the page was held up by a piece of work, altogether and at most at a time; milliseconds. */
export interface Held {
  readonly busy: number;
  readonly longest: number;
}

/** Adds up how long stretches of work take. */
export function createStopwatch() {
  const held = { busy: 0, longest: 0 };
  let began = 0;
  const begin = (): void => {
    began = performance.now();
  };
  const end = (): void => {
    const spent = performance.now() - began;
    held.busy += spent;
    held.longest = Math.max(held.longest, spent);
  };
  return {
    held: held as Readonly<Held>,
    begin,
    end,
    /** Times a piece of work that does not wait. */
    run(work: () => void): void {
      begin();
      work();
      end();
    },
    /** Waits in the midst of work, which is nothing that the page is held up by. */
    async wait(waiting: Promise<void>): Promise<void> {
      end();
      await waiting;
      begin();
    },
  };
}

/** Runs what it is given one after the other; what one of them throws is its own affair. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own, beginning with `first`. */
export function createTurns(first: Promise<unknown> = Promise.resolve()): InTurn {
  let last = first;
  return (work) => {
    const turn = last.then(work);
    // The failure belongs to whoever asked for this turn; the next one begins all the same.
    last = turn.catch(() => undefined);
    return turn;
  };
}

import { ADD_ROWS, ADDRESSES, REMOVE_ROWS, ROWS_ADDED } from './large-page.ts';
import { longestPause } from './longest-pause.ts';
import { countFound, createReader, pacing } from './read-page.ts';
import { createStopwatch, type Held } from './stopwatch.ts';
import { walkBare } from './walks.ts';

const ROUNDS = 5;
/** How long a feed may take to be read to its end once its last row is there; milliseconds. */
const PATIENCE = 20_000;

/** The adding of all rows, as one follower of the page saw it. */
export interface Followed extends Held {
  /** Different addresses among the rows that were found. */
  readonly addresses: number;
  /** Milliseconds from the last row to the last address; negative where all was found before. */
  readonly late: number;
}

/** A feed that grows, followed by everybody in turn. */
export interface RowsReading {
  readonly bare: readonly Held[];
  readonly whole: readonly Followed[];
  /** How long the machine stood still of its own accord, at most, while as much time went by as the reading took. */
  readonly pauses: readonly number[];
}

export async function measureRows(): Promise<RowsReading> {
  const bare: Held[] = [];
  const whole: Followed[] = [];
  const pauses: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await followBare());
    const followed = await followWhole();
    whole.push(followed);
    pauses.push(longestPause(followed.busy));
  }
  return { bare, whole, pauses };
}

/** Has the page add its rows; resolves when the last one is there. */
function addRows(): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener(ROWS_ADDED, () => resolve(), { once: true });
    document.dispatchEvent(new Event(ADD_ROWS));
  });
}

/** The least that any following of a page has to do: an observer that reads the text of what is added. */
async function followBare(): Promise<Held> {
  const watch = createStopwatch();
  const observer = new MutationObserver((records) =>
    watch.run(() => {
      for (const { addedNodes } of records) for (const node of addedNodes) walkBare(node);
    }),
  );
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  await addRows();
  // The last records are handed over when this turn ends.
  await pacing.yieldTurn();
  observer.disconnect();
  document.dispatchEvent(new Event(REMOVE_ROWS));
  return watch.held;
}

/** The reader as the product runs it. What its observer does to collect the changes counts as well. */
async function followWhole(): Promise<Followed> {
  const observing = createStopwatch();
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => observing.run(() => callback(records, observer)));
    }
  };
  const ended = new AbortController();
  let found = Number.POSITIVE_INFINITY;
  const whenFound = Promise.withResolvers<void>();
  const reader = createReader(() => {
    if (countFound(reader.occurrences()).addresses < ADDRESSES) return;
    found = performance.now();
    whenFound.resolve();
  }, ended.signal);
  globalThis.MutationObserver = Observer;
  void reader.run();
  await addRows();
  const added = performance.now();
  await Promise.race([whenFound.promise, pacing.wait(PATIENCE, ended.signal)]);
  const { addresses } = countFound(reader.occurrences());
  ended.abort();
  document.dispatchEvent(new Event(REMOVE_ROWS));
  return {
    busy: reader.cost.busy + observing.held.busy,
    longest: Math.max(reader.cost.longest, observing.held.longest),
    addresses,
    late: found - added,
  };
}

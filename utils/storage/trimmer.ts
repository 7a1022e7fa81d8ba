import type { TimeFields, WriteTransaction } from './tables.ts';

/** How many rows may come between two trims: counting at each one would cost more than the row. */
const TRIM_EVERY = 200;

/** Returns what to call inside each transaction that adds a row to a table bounded to `keep` rows. */
export function createTrimmer(
  table: keyof TimeFields,
  keep: number,
): (transaction: WriteTransaction) => Promise<void> {
  let added = 0;
  return async (transaction) => {
    // The first call trims too: a worker that dies young would never come to the second.
    if (added++ % TRIM_EVERY === 0) await transaction.trim(table, keep);
  };
}

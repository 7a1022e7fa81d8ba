import type { LedgerBook } from './port.ts';
import type { Tables } from './tables.ts';
import { createTrimmer } from './trimmer.ts';

/** How many requests are remembered. */
const KEPT_REQUESTS = 10_000;

/** The ledger over a back end's tables. */
export function createLedgerBook(tables: Tables): LedgerBook {
  const trim = createTrimmer('ledger', KEPT_REQUESTS);
  return {
    put: (entry) =>
      tables.write(['ledger'], async (transaction) => {
        await transaction.put('ledger', [entry]);
        await trim(transaction);
      }),
    page: (query) => tables.read(['ledger'], (transaction) => transaction.newest('ledger', query)),
    clear: () => tables.write(['ledger'], (transaction) => transaction.clear('ledger')),
  };
}

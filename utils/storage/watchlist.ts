import { checkWatchEntry } from './bounds.ts';
import type { Watchlist } from './port.ts';
import type { Tables } from './tables.ts';

/** The watchlist over a back end's tables. */
export function createWatchlist(tables: Tables): Watchlist {
  return {
    all: () => tables.read(['watchlist'], (transaction) => transaction.all('watchlist')),

    async getMany(keys) {
      const entries = await tables.read(['watchlist'], (transaction) => transaction.get('watchlist', keys));
      return new Map(entries.map((entry) => [entry.key, entry]));
    },

    keysWith: (stems) =>
      tables.read(['watchlist'], (transaction) => transaction.keysWith('watchlist', stems)),

    async apply({ put = [], remove = [] }) {
      for (const entry of put) checkWatchEntry(entry);
      await tables.write(['watchlist'], async (transaction) => {
        await transaction.remove('watchlist', remove);
        await transaction.put('watchlist', put);
      });
    },
  };
}

import type { FactsCache } from './port.ts';
import type { Tables } from './tables.ts';
import { createTrimmer } from './trimmer.ts';

/** How many answers are remembered. */
const KEPT_FACTS = 1_000;

/** The cache of facts over a back end's tables; `now` dates what is put. */
export function createFactsCache(tables: Tables, now: () => number): FactsCache {
  const trim = createTrimmer('facts', KEPT_FACTS);
  return {
    async get(accountKey, sourceId) {
      const id = factsId(accountKey, sourceId);
      const [row] = await tables.read(['facts'], (transaction) => transaction.get('facts', [id]));
      return row?.facts;
    },

    async put(accountKey, facts) {
      const { sourceId } = facts;
      const row = { id: factsId(accountKey, sourceId), sourceId, storedAt: now(), facts };
      await tables.write(['facts'], async (transaction) => {
        await transaction.put('facts', [row]);
        await trim(transaction);
      });
    },

    async removeSource(sourceId) {
      await tables.write(['facts'], async (transaction) => {
        const rows = await transaction.where('facts', 'sourceId', sourceId);
        await transaction.remove(
          'facts',
          rows.map(({ id }) => id),
        );
      });
    },

    clear: () => tables.write(['facts'], (transaction) => transaction.clear('facts')),
  };
}

/** A line break stands in neither part, so two pairs never share an id. */
function factsId(accountKey: string, sourceId: string): string {
  return `${accountKey}\n${sourceId}`;
}

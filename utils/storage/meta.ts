import type { Meta } from './port.ts';
import type { Tables } from './tables.ts';

/** Named values over a back end's tables. */
export function createMeta(tables: Tables): Meta {
  return {
    async get<T>(name: string) {
      const [row] = await tables.read(['meta'], (transaction) => transaction.get('meta', [name]));
      // The one cast of this file: only the caller knows what it stored under the name.
      return row?.value as T | undefined;
    },
    set: (name, value) => tables.write(['meta'], (transaction) => transaction.put('meta', [{ name, value }])),
  };
}

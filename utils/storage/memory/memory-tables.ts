import { toStoreFailure } from '../failures.ts';
import type { Row, TableName } from '../schema.ts';
import type { Tables } from '../tables.ts';
import { createTurns } from '../turns.ts';
import { type Change, createMemoryTransaction, type MemoryRows } from './memory-transaction.ts';

/** What keeps memory tables somewhere else. */
export interface Keeper {
  /** Fills the tables that a transaction is about to use, if they are not filled yet. */
  load(tables: readonly TableName[], rows: MemoryRows): Promise<void>;
  /** Stores what a transaction has changed, all or nothing; what it throws takes the change back. */
  save(changes: readonly Change[], rows: MemoryRows): Promise<void>;
}

/** Tables in maps. Transactions run one after the other, so that each sees whole changes only. */
export function createMemoryTables(keeper?: Keeper): Tables {
  const rows = createMemoryRows();
  const inTurn = createTurns();

  function transact<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(work).catch((thrown: unknown) => {
      throw toStoreFailure(thrown);
    });
  }

  return {
    read: (tables, work) =>
      transact(async () => {
        await keeper?.load(tables, rows);
        return work(createMemoryTransaction(rows, []));
      }),

    write: (tables, work) =>
      transact(async () => {
        await keeper?.load(tables, rows);
        const changes: Change[] = [];
        try {
          const result = await work(createMemoryTransaction(rows, changes));
          if (changes.length > 0) await keeper?.save(changes, rows);
          return result;
        } catch (thrown) {
          for (const { undo } of changes.reverse()) undo();
          throw thrown;
        }
      }),
  };
}

function createMemoryRows(): MemoryRows {
  const table = <N extends TableName>(): Map<string, Row<N>> => new Map();
  return {
    watchlist: table<'watchlist'>(),
    sightings: table<'sightings'>(),
    facts: table<'facts'>(),
    ledger: table<'ledger'>(),
    meta: table<'meta'>(),
    labelSets: table<'labelSets'>(),
    generations: table<'generations'>(),
  };
}

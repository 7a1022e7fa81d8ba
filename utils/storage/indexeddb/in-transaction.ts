import type { IDBPTransaction, StoreNames } from 'idb';
import { toStoreFailure } from '../failures.ts';
import type { Schema } from '../schema.ts';
import type { Connection } from './connection.ts';
import type { Database } from './open-database.ts';
import { orFullDisk } from './or-full-disk.ts';

type Names = StoreNames<Schema>[];

/** A transaction that is wanted. */
export interface Wanted<M extends IDBTransactionMode> {
  readonly stores: readonly StoreNames<Schema>[];
  readonly mode: M;
  /** `strict` waits for the disk itself, `relaxed` for the operating system: enough for a dying worker. */
  readonly durability?: IDBTransactionDurability;
}

/** Runs `work` in a transaction and resolves once that is stored; undoes it whole where anything fails. */
export async function inTransaction<T, M extends 'readonly' | 'readwrite'>(
  connection: Connection,
  wanted: Wanted<M>,
  work: (transaction: IDBPTransaction<Schema, Names, M>) => Promise<T>,
): Promise<T> {
  try {
    const transaction = await begin(connection, wanted);
    const ended = transaction.done.then(
      () => undefined,
      (thrown: unknown) => ({ thrown }),
    );
    const result = await work(transaction).catch(async (thrown: unknown) => {
      const cause = transaction.error;
      if (!cause) abort(transaction);
      await ended;
      // Requests of a transaction that ran out of space only say that it was aborted.
      throw cause ?? transaction.error ?? thrown;
    });
    const failed = await ended;
    if (failed) throw failed.thrown ?? transaction.error;
    return result;
  } catch (thrown) {
    throw await orFullDisk(toStoreFailure(thrown));
  }
}

async function begin<M extends 'readonly' | 'readwrite'>(connection: Connection, wanted: Wanted<M>) {
  const open = (database: Database) =>
    database.transaction([...wanted.stores], wanted.mode, { durability: wanted.durability ?? 'relaxed' });
  const database = await connection.database();
  try {
    return open(database);
  } catch (thrown) {
    // The connection was closing: the browser ended it, or another context needed it gone. Once more.
    if (!(thrown instanceof DOMException) || thrown.name !== 'InvalidStateError') throw thrown;
    connection.forget(database);
    return open(await connection.database());
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (thrown) {
    // It has ended by itself meanwhile; what is thrown here would hide why.
    if (!(thrown instanceof DOMException)) throw thrown;
  }
}

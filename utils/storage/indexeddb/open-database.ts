import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from 'idb';
import { SightlineError } from '../../errors.ts';
import { toOpenFailure, toUpgradeFailure } from '../failures.ts';
import { type Schema, STORE_NAME, TABLE_NAMES, type TableName } from '../schema.ts';
import { UPGRADES, type Upgrade } from '../upgrades.ts';
import { orFullDisk } from './or-full-disk.ts';

/** How long another context may keep an older version open before we stop waiting for it. */
const BLOCKED_MILLISECONDS = 10_000;

export type Database = IDBPDatabase<Schema>;
type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

export interface OpenDatabaseOptions {
  /** Called when the connection has ended without our closing it; the next use opens another. */
  readonly onLost: () => void;
  readonly upgrades?: readonly Upgrade[];
}

/**
 * Opens the database, brought to the newest version. Rejects with `store-unavailable` where the browser
 * offers none, `store-damaged` where it cannot be opened or an upgrade failed (nothing is reset), `quota`.
 */
export async function openDatabase({ onLost, upgrades = UPGRADES }: OpenDatabaseOptions): Promise<Database> {
  // Absent in Firefox with `dom.indexedDB.enabled` switched off.
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new SightlineError('store-unavailable');
  let upgradeFailure: unknown;
  const blocked = createBlockedTimer();
  let opening: Promise<Database> | undefined;
  try {
    opening = openDB<Schema>(STORE_NAME, upgrades.length, {
      upgrade(database, oldVersion, _, transaction) {
        runUpgrades(database, transaction, upgrades.slice(oldVersion)).catch((thrown: unknown) => {
          upgradeFailure = thrown;
          // It has been aborted already where a request of it failed.
          if (!unwrap(transaction).error) transaction.abort();
        });
      },
      blocked: blocked.start,
      blocking(_current, _blocked, event) {
        // A newer version, or a reset, waits for this connection: what is written here would be lost to it.
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
    return await Promise.race([opening, blocked.failure]);
  } catch (thrown) {
    // Should it open after all, nobody holds it; why it did not is told below.
    opening?.then((database) => database.close()).catch(() => undefined);
    throw await orFullDisk(
      upgradeFailure === undefined ? toOpenFailure(thrown) : toUpgradeFailure(upgradeFailure),
    );
  } finally {
    blocked.stop();
  }
}

/** A failure that comes when another context has kept an older version open for too long. */
function createBlockedTimer() {
  let fail: (reason: SightlineError) => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    failure: new Promise<never>((_, reject) => {
      fail = reject;
    }),
    start() {
      timer = setTimeout(() => fail(new SightlineError('store-damaged', ['blocked'])), BLOCKED_MILLISECONDS);
    },
    stop: () => clearTimeout(timer),
  };
}

async function runUpgrades(
  database: Database,
  transaction: UpgradeTransaction,
  upgrades: readonly Upgrade[],
): Promise<void> {
  // A transaction that is aborted rejects this; the opening itself reports it.
  transaction.done.catch(() => undefined);
  for (const { structure, rows } of upgrades) {
    structure?.(unwrap(database), unwrap(transaction));
    for (const table of TABLE_NAMES) await upgradeRows(transaction, table, rows);
  }
}

async function upgradeRows<N extends TableName>(
  transaction: UpgradeTransaction,
  table: N,
  rows: Upgrade['rows'],
): Promise<void> {
  const upgrade = rows?.[table];
  if (!upgrade) return;
  for await (const cursor of transaction.objectStore(table)) await cursor.update(upgrade(cursor.value));
}

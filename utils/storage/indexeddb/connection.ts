import { SightlineError } from '../../errors.ts';
import type { Upgrade } from '../upgrades.ts';
import { type Database, openDatabase } from './open-database.ts';

/** A database that is opened again when the browser or another context has ended the connection. */
export interface Connection {
  /** The open database; rejects as `openDatabase` does. */
  database(): Promise<Database>;
  /** Says that a database no longer serves; the next use opens another. */
  forget(database: Database): void;
  close(): void;
}

/** Opens the database and keeps it at hand. */
export async function connect(upgrades?: readonly Upgrade[]): Promise<Connection> {
  let closed = false;
  let current: { readonly opening: Promise<Database>; database?: Database } | undefined;

  function open(): Promise<Database> {
    const onLost = () => {
      if (current === mine) current = undefined;
    };
    const opening = openDatabase({ onLost, ...(upgrades ? { upgrades } : {}) });
    const mine: typeof current = { opening };
    current = mine;
    opening.then((database) => {
      mine.database = database;
    }, onLost);
    return opening;
  }

  function database(): Promise<Database> {
    if (closed) return Promise.reject(new SightlineError('cancelled', ['store closed']));
    return current?.opening ?? open();
  }

  await database();
  return {
    database,
    forget(lost) {
      if (current?.database === lost) current = undefined;
    },
    close() {
      closed = true;
      // One that never opens has nothing to close, and whoever asked for it has heard why.
      current?.opening.then((open) => open.close()).catch(() => undefined);
    },
  };
}

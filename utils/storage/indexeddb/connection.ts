import { SightlineError } from '../../errors.ts';
import type { Upgrade } from '../upgrades.ts';
import { type Database, openDatabase } from './open-database.ts';

/** A database that is opened again when the browser or another context has ended the connection. */
export interface Connection {
  /** The open database; rejects as `openDatabase` does. */
  database(): Promise<Database>;
  close(): void;
}

/** Opens the database and keeps it at hand. */
export async function connect(upgrades?: readonly Upgrade[]): Promise<Connection> {
  let closed = false;
  let current: Promise<Database> | undefined;

  function database(): Promise<Database> {
    if (closed) return Promise.reject(new SightlineError('cancelled', ['store closed']));
    if (current) return current;
    const opening = openDatabase({
      onLost: () => {
        if (current === opening) current = undefined;
      },
      ...(upgrades ? { upgrades } : {}),
    });
    current = opening;
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  }

  await database();
  return {
    database,
    close() {
      closed = true;
      // A connection that never opened has nothing to close; whoever asked for it has heard why.
      current?.then((open) => open.close()).catch(() => undefined);
    },
  };
}

import type { Store } from '../port.ts';
import { assembleStore } from '../store.ts';
import { createMemoryParts } from './memory-parts.ts';
import { createMemoryTables } from './memory-tables.ts';

/** A store that forgets everything with its worker: for tests, and for whoever wants nothing on disk. */
export function openMemoryStore({ now = Date.now }: { readonly now?: () => number } = {}): Promise<Store> {
  const engine = { tables: createMemoryTables(), parts: createMemoryParts(), close: () => undefined };
  return assembleStore({ backend: 'memory', engine, now });
}

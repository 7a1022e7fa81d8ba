import type { Parts } from '../tables.ts';

/** Parts in a map. */
export function createMemoryParts(): Parts {
  const stored = new Map<string, Uint8Array>();
  return {
    async read(names) {
      const found = new Map<string, Uint8Array>();
      for (const name of names) {
        const part = stored.get(name);
        if (part) found.set(name, part);
      }
      return found;
    },
    async write(parts) {
      for (const [name, bytes] of parts) stored.set(name, bytes.slice());
    },
    async remove(names) {
      for (const name of names) stored.delete(name);
    },
  };
}

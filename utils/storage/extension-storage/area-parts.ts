import { SightlineError } from '../../errors.ts';
import { toStoreFailure } from '../failures.ts';
import type { Parts } from '../tables.ts';
import { KEY_PREFIX } from './buckets.ts';
import type { StorageArea } from './storage-area.ts';

const PART_PREFIX = `${KEY_PREFIX}part/`;

/** The parts as values of the area, typed arrays as they are. */
export function createAreaParts(area: StorageArea): Parts {
  return {
    async read(names) {
      const found = new Map<string, Uint8Array>();
      if (names.length === 0) return found;
      const items = await orFailure(area.get(names.map((name) => PART_PREFIX + name)));
      for (const [key, value] of Object.entries(items)) {
        if (!(value instanceof Uint8Array)) throw new SightlineError('store-damaged', [key]);
        found.set(key.slice(PART_PREFIX.length), value);
      }
      return found;
    },
    async write(parts) {
      const items = [...parts].map(([name, bytes]): [string, Uint8Array] => [PART_PREFIX + name, bytes]);
      await orFailure(area.set(Object.fromEntries(items)));
    },
    async remove(names) {
      await orFailure(area.remove(names.map((name) => PART_PREFIX + name)));
    },
  };
}

async function orFailure<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    throw toStoreFailure(thrown);
  }
}

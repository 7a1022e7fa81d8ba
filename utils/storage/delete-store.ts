import { deleteDB } from 'idb';
import { KEY_PREFIX } from './extension-storage/buckets.ts';
import type { StorageArea } from './extension-storage/storage-area.ts';
import { toOpenFailure } from './failures.ts';
import { STORE_NAME } from './schema.ts';

/**
 * Deletes everything that the store ever kept, in every back end. Only for a person who has said yes to
 * exactly that. Stores that are open close by themselves; those in the area must not be used any more.
 */
export async function deleteStore(area: StorageArea): Promise<void> {
  const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(KEY_PREFIX));
  if (keys.length > 0) await area.remove(keys);
  if (typeof indexedDB === 'undefined' || indexedDB === null) return;
  try {
    await deleteDB(STORE_NAME);
  } catch (thrown) {
    const failure = toOpenFailure(thrown);
    // Where there is no database, there is nothing to delete.
    if (failure.code !== 'store-unavailable') throw failure;
  }
}

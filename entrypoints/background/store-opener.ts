import browser from 'webextension-polyfill';
import { installPacks } from '../../utils/intel/install-packs.ts';
import type { StoreOpener } from '../../utils/intel/keep-store.ts';
import { sweepSightings } from '../../utils/intel/sweep-sightings.ts';
import { readSettings } from '../../utils/settings/index.ts';
import { deleteStore, openStore } from '../../utils/storage/index.ts';
import { packagedLists } from './packaged-lists.ts';

/** The store of this browser: IndexedDB, or what the person chose where there is none. */
export const storeOpener: StoreOpener = {
  open: async () => {
    const { fallbackStore } = await readSettings();
    return openStore({ fallback: fallbackStore, area: browser.storage.local });
  },
  destroy: () => deleteStore(browser.storage.local),
  prepare: async (store) => {
    await installPacks(store, packagedLists, Date.now());
    await sweepSightings(store, await readSettings(), Date.now());
  },
};

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
    const { local, session } = browser.storage;
    return openStore({ fallback: fallbackStore, area: local, session });
  },
  destroy: async (backend) => {
    if (backend !== 'memory') await deleteStore(browser.storage.local);
    if (backend !== 'extension-storage') await deleteStore(browser.storage.session);
  },
  prepare: async (store) => {
    await installPacks(store, packagedLists, Date.now());
    await sweepSightings(store, await readSettings(), Date.now());
  },
};

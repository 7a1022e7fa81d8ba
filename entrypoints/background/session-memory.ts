import browser from 'webextension-polyfill';
import type { SessionMemory } from '../../utils/intel/session-memory.ts';

/** `storage.session`: in memory, gone with the browser, and out of reach of content scripts. */
export const sessionMemory: SessionMemory = {
  readAll: async () => new Map(Object.entries(await browser.storage.session.get(null))),
  write: (name, value) => browser.storage.session.set({ [name]: value }),
  remove: (name) => browser.storage.session.remove(name),
};

import browser from 'webextension-polyfill';
import { parseSettings } from './parse.ts';
import { KEY } from './reading.ts';
import type { Settings } from './types.ts';

export {
  DEFAULT_SETTINGS,
  type FallbackStore,
  type MarkSettings,
  type Settings,
  type StartingPoint,
} from './types.ts';

/** Where the last value that could not be read whole is kept: `{ at, stored }`. */
export const BACKUP_KEY = 'settings-damaged';

/** What the person set; the defaults for what was never set. Any context may read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]).settings;
}

/**
 * Changes the settings and returns them. `change` gets what is stored now, so that two views that change
 * different fields do not undo each other. Only for extension pages and the background: the lock that
 * keeps two changes apart would be the page's own in a content script, and the page could see it.
 *
 * When a part of the stored value could not be read, all of it is put aside under {@link BACKUP_KEY} in the
 * same write. Rejects with the browser's error when the disk is full; nothing is changed then.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('sightline-settings', async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const { settings, damaged } = parseSettings(stored);
    const changed = { ...change(settings), version: settings.version };
    const backup = damaged.length > 0 ? { [BACKUP_KEY]: { at: Date.now(), stored } } : {};
    await browser.storage.local.set({ ...backup, [KEY]: changed });
    return changed;
  });
}

/** Calls back with the new settings on every change, in any context. Returns the way to stop it. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

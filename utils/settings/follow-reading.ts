import browser from 'webextension-polyfill';
import { openGroup } from './keep-fields.ts';
import { KEY, parseReading } from './reading.ts';
import type { Settings } from './types.ts';

/**
 * Calls back with whether pages are to be read, now and on every change, until the signal aborts. All that a content
 * script needs to know of the settings: what reads the rest of them would be loaded into every frame. So would the
 * migrations, none of which has changed how reading is stored.
 */
export async function followReading(
  signal: AbortSignal,
  callback: (reading: Settings['reading']) => void,
): Promise<void> {
  const tell = (stored: unknown): void => callback(parseReading(openGroup(KEY, stored, []), []));
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) tell(change.newValue);
  };
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (signal.aborted) return;
  tell(stored);
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

import browser from 'webextension-polyfill';

/** False when the extension was updated or removed and has left this script behind. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox throws where Chromium says `undefined`.
    return false;
  }
}

import { browserVariable, findBrowser } from '../setup/find-browser.mjs';
import type { BrowserName } from './types.ts';

/** The browser's executable, or an error that says what to do. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  throw new Error(
    `${name} was not found. Install it (on Debian: apt-get install ${name === 'firefox' ? 'firefox-esr' : name}) ` +
      `or set ${browserVariable(name)} to its executable.`,
  );
}

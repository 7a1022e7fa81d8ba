import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Browser, BrowserName, LaunchOptions } from './types.ts';

/** Both browsers, for `describe.each`. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts the browser of that name. */
export function launch(name: BrowserName, options?: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** Absolute path of what `npm run build` made for that browser. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
}

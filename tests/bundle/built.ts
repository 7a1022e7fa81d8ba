import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/types.ts';

/** A file of the built extension; an error that says what to do when it has not been built. */
export function builtFile(browser: BrowserName, file: string): Buffer {
  const whole = path.join(builtExtension(browser), file);
  if (!existsSync(whole)) throw new Error(`${whole} is missing: run npm run build first`);
  return readFileSync(whole);
}

/** The manifest as it is shipped. */
export function builtManifest(browser: BrowserName): Readonly<Record<string, unknown>> {
  // WXT wrote it; the tests look at one key after the other.
  return JSON.parse(builtFile(browser, 'manifest.json').toString()) as Record<string, unknown>;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS, builtExtension } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/types.ts';
import { browserVariable, findBrowser } from '../setup/find-browser.mjs';

/** The browsers that are named, or both where none is; without those that this machine does not have, which it says. */
export function benchBrowsers(names: readonly string[]): readonly BrowserName[] {
  const wanted = BROWSERS.filter((name) => names.includes(name));
  return (wanted.length > 0 ? wanted : BROWSERS).filter((name) => {
    if (findBrowser(name) !== undefined) return true;
    console.log(`${name} is not here (${browserVariable(name)} may name it): its rows are left out.`);
    return false;
  });
}

/** Whether the extension is built for that browser; says so where it is not. */
export function isBuilt(name: BrowserName): boolean {
  if (existsSync(path.join(builtExtension(name), 'manifest.json'))) return true;
  console.log(`Nothing is built for ${name} (npm run build): its rows are left out.`);
  return false;
}

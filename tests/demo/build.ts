import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/types.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the extension for that browser and returns where it is. */
export function buildExtension(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  return builtExtension(browser);
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { build } from 'vite';
import type { BrowserName } from '../browsers/types.ts';

/** Builds an extension whose background is `egress-background.ts` and nothing else; returns its folder. */
export async function buildEgressExtension(browser: BrowserName): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-egress-'));
  mkdirSync(path.join(folder, 'icon'));
  writeFileSync(path.join(folder, 'icon/16.png'), PNG.sync.write(new PNG({ width: 16, height: 16 })));
  const manifest = {
    manifest_version: 3,
    name: 'Egress probe',
    version: '1',
    icons: { 16: 'icon/16.png' },
    permissions: ['declarativeNetRequestWithHostAccess'],
    optional_host_permissions: ['http://127.0.0.1/*'],
    background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'egress-probe@example.invalid' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('egress-background.ts', import.meta.url)),
        formats: ['iife'],
        name: 'background',
        fileName: () => 'background.js',
      },
    },
  });
  return folder;
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { build } from 'vite';

/** Builds an extension of one page, `store.html`, that has the store and nothing else; returns its folder. */
export async function buildStoreProbe(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-store-'));
  mkdirSync(path.join(folder, 'icon'));
  writeFileSync(path.join(folder, 'icon/16.png'), PNG.sync.write(new PNG({ width: 16, height: 16 })));
  writeFileSync(
    path.join(folder, 'store.html'),
    '<!doctype html><title>Store</title><script src="page.js"></script>',
  );
  const manifest = {
    manifest_version: 3,
    name: 'Store probe',
    version: '1',
    icons: { 16: 'icon/16.png' },
    permissions: ['storage', 'unlimitedStorage'],
    browser_specific_settings: { gecko: { id: 'store-probe@example.invalid' } },
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
        entry: fileURLToPath(new URL('store-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  });
  return folder;
}

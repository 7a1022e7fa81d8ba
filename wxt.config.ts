import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildPacks } from './build/label-packs.ts';
import { manifest } from './utils/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    // The content script announces itself to every page as soon as WXT takes it for one. As an unlisted script it
    // is only built; the manifest names it by hand.
    'entrypoints:found': (_, found) => {
      for (const entry of found) if (entry.name === 'content') entry.type = 'unlisted-script';
    },
    // A folder for each browser, since both may be built at once.
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await buildPacks(join(wxt.config.wxtDir, 'labels', wxt.config.browser))));
    },
  },
});

import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
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
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'content' || name === 'marks')) return;
      const native = fileURLToPath(new URL('./entrypoints/content/native-browser.ts', import.meta.url));
      config.resolve = { ...config.resolve, alias: { 'webextension-polyfill': native } };
    },
  },
});

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
  },
});

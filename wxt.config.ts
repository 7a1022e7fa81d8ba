import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './utils/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => manifest(browser),
});

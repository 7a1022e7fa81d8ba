import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildPacks, type WritePack } from './utils/labels/packs/build.ts';
import { manifest } from './utils/manifest.ts';
import { writePackedFile } from './utils/storage/labels/packed-file.ts';
import { packLabelSet } from './utils/storage/labels/packer.ts';

const writePack: WritePack = (source, version, labels) => {
  const packed = packLabelSet(source, version, labels);
  return { file: writePackedFile(packed), labels: packed.labels, accounts: packed.accounts };
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await buildPacks(join(wxt.config.wxtDir, 'labels'), writePack)));
    },
  },
});

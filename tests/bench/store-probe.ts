import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProbe } from '../support/build-probe.ts';

/** Builds an extension of one page, `store.html`, that has the store and nothing else; returns its folder. */
export async function buildStoreProbe(): Promise<string> {
  const folder = await buildProbe({
    name: 'store',
    entry: fileURLToPath(new URL('store-page.ts', import.meta.url)),
    script: 'page.js',
    manifest: { permissions: ['storage', 'unlimitedStorage'] },
  });
  writeFileSync(
    path.join(folder, 'store.html'),
    '<!doctype html><title>Store</title><script src="page.js"></script>',
  );
  return folder;
}

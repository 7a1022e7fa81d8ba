import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** Builds the gallery into a folder and returns its path. Never part of the product. */
export async function buildGallery(into: string): Promise<string> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir: into, emptyOutDir: true, target: 'esnext', minify: false },
  });
  return into;
}

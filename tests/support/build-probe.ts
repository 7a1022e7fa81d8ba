import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { build } from 'vite';

interface Probe {
  /** Short: it names the folder, the extension and, in Firefox, its id. */
  readonly name: string;
  /** The script's source, and the file that it is built into. */
  readonly entry: string;
  readonly script: string;
  /** What the manifest has beside name, version, icon and id. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Builds an extension of one script and nothing else, and returns its folder. */
export async function buildProbe({ name, entry, script, manifest }: Probe): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), `sightline-${name}-`));
  mkdirSync(path.join(folder, 'icon'));
  writeFileSync(path.join(folder, 'icon/16.png'), PNG.sync.write(new PNG({ width: 16, height: 16 })));
  const whole = {
    manifest_version: 3,
    name: `${name} probe`,
    version: '1',
    icons: { 16: 'icon/16.png' },
    browser_specific_settings: { gecko: { id: `${name}-probe@example.invalid` } },
    ...manifest,
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(whole));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'probe', fileName: () => script },
    },
  });
  return folder;
}

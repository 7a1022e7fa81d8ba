import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface BuiltManifest {
  readonly icons?: Readonly<Record<string, string>>;
  readonly action?: { readonly default_popup?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** The manifest of a built extension. */
export function readManifest(folder: string): BuiltManifest {
  const file = path.join(folder, 'manifest.json');
  if (!path.isAbsolute(folder)) throw new TypeError(`${folder} is not an absolute path`);
  if (!existsSync(file)) throw new Error(`${file} is missing: build the extension first (npm run build)`);
  // Our own build wrote it; WXT has checked its shape.
  return JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
}

/**
 * A document of the extension that has its API and runs none of its scripts, so that asking there has no side
 * effect: an icon. Without one, the popup.
 */
export function inertPath(folder: string): string {
  const { icons, action } = readManifest(folder);
  const file = Object.values(icons ?? {})[0] ?? action?.default_popup;
  if (!file) throw new Error(`the manifest in ${folder} names neither an icon nor a popup`);
  return file.replace(/^\//, '');
}

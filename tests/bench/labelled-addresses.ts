import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Addresses that the embedded lists know, spread over the largest of them. */
export function labelledAddresses(count: number): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('evm-labels/package.json'));
  const file = path.join(folder, 'lib/esm/mainnet/phish-hack/all.json');
  // The package's own list; the build reads the same file with all checks.
  const entries = JSON.parse(readFileSync(file, 'utf8')) as { readonly address: string }[];
  const step = Math.floor(entries.length / count);
  return entries
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((entry) => entry.address);
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-file.ts';

/** Every file that Git knows or would add, by its path from the root. */
export function projectFiles(): string[] {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], options);
  return listed.split('\n').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
}

/** The product's own TypeScript: what is shipped. */
export function isProduct(file: string): boolean {
  return /^(utils|components|entrypoints)\/.*\.tsx?$/.test(file);
}

/** `npm run bench`: the figures of the release notes. `npm run bench -- detect` runs another one, with its own arguments. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name = 'figures', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error(`There is no bench "${name}". There are: figures, detect, page, store.`);
  process.exit(2);
}
process.exit(spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1);

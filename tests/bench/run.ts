/** `npm run bench`: the detector beside others. `npm run bench -- page` runs another bench, with its own arguments. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES: readonly string[] = [
  'detect',
  'hard-forms',
  'page',
  'pictures',
  'figures',
  'store',
  'lookup',
  'mutate',
];

const [name = 'detect', ...args] = process.argv.slice(2);
if (!BENCHES.includes(name)) {
  console.error(`There is no bench "${name}". There are: ${BENCHES.join(', ')}.`);
  process.exit(2);
}
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
process.exit(spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1);

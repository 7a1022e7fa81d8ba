/** `npm run bench` measures all goals. `npm run bench -- page` runs one bench, with its own arguments. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES: Readonly<Record<string, string>> = {
  all: 'detect, hard-forms and page, and one table of the goals',
  detect: 'the detector and others on text: how well, and how fast',
  'hard-forms': 'what is found of addresses that are hard to find, in both browsers',
  page: 'the reading of large and growing pages, in both browsers',
  mutate: 'whether the tests notice faults that are planted in the product',
  lookup: 'how soon the background answers, in both browsers',
  store: 'how soon the label store answers',
  pictures: 'how soon QR codes are read, in both browsers',
  figures: 'sizes and first paints, in both browsers',
};

const [name = 'all', ...args] = process.argv.slice(2);
if (!Object.hasOwn(BENCHES, name)) {
  const known = Object.entries(BENCHES).map(([bench, what]) => `  ${bench}: ${what}`);
  console.error(`There is no bench "${name}". There are:\n${known.join('\n')}`);
  process.exit(2);
}
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
process.exit(spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1);

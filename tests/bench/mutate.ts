// Plants faults and counts those that the unit tests catch: node tests/bench/mutate.ts [address|risk] [how many] [seed]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFiles } from '../architecture/project-files.ts';
import { ROOT, readSource } from '../architecture/source-file.ts';
import { type Fault, faultsIn, sample } from './mutations/faults.ts';

const [area = 'address', count = '150', seed = '1'] = process.argv.slice(2);
/** The tests that take long run only for faults that the others miss. */
const SLOW = ['tests/unit/address/differential.test.ts', 'tests/unit/address/hostile-text.test.ts'];
const LIMIT = 120_000;

const faults = projectFiles()
  // The tables are generated, and a test compares them with their source.
  .filter((file) => file.startsWith(`utils/${area}/`) && file.endsWith('.ts') && !file.includes('/tables/'))
  .flatMap(faultsIn);
const chosen = sample(faults, Number(count), Number(seed));
const copy = copyProject();
try {
  if (!pass([])) throw new Error('the tests fail without any fault');
  const missed = chosen.filter((fault, at) => {
    const caught = isCaught(fault);
    console.log(
      `${at + 1}/${chosen.length} ${caught ? 'caught' : 'MISSED'} ${fault.file}:${fault.line} ${fault.what}`,
    );
    return !caught;
  });
  const share = (100 * (chosen.length - missed.length)) / Math.max(1, chosen.length);
  console.log(
    `\n${chosen.length - missed.length} of ${chosen.length} faults were caught (${share.toFixed(1)} %)`,
  );
  process.exitCode = share < 90 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true });
}

/** The project as it is, in a folder of its own, so that a run that is cut short leaves no fault behind. */
function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-faults-'));
  for (const name of [
    'utils',
    'tests',
    'docs',
    'public',
    'README.md',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ])
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  for (const name of ['node_modules', '.wxt']) symlinkSync(path.join(ROOT, name), path.join(folder, name));
  return folder;
}

function isCaught(fault: Fault): boolean {
  const { text } = readSource(fault.file);
  const file = path.join(copy, fault.file);
  writeFileSync(file, text.slice(0, fault.start) + fault.replacement + text.slice(fault.end));
  const caught =
    !pass(SLOW.flatMap((slow) => ['--exclude', slow])) || (area === 'address' && !pass([], SLOW));
  writeFileSync(file, text);
  return caught;
}

/** Whether the tests pass; what never ends counts as caught. */
function pass(options: readonly string[], tests: readonly string[] = [`tests/unit/${area}`]): boolean {
  const args = [
    'run',
    '--project',
    'unit',
    '--bail',
    '1',
    '--no-isolate',
    '--no-file-parallelism',
    '--pool',
    'threads',
  ];
  const program = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const ran = spawnSync(process.execPath, [program, ...args, ...options, ...tests], {
    cwd: copy,
    stdio: 'ignore',
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  });
  return ran.status === 0;
}

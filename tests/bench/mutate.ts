// Plants faults and counts those that the unit tests catch: node tests/bench/mutate.ts [address|risk] [how many] [seed] [parts of paths]
import { projectFiles } from '../architecture/project-files.ts';
import { readSource } from '../architecture/source-file.ts';
import { startTrial } from './mutations/fault-trial.ts';
import { type Fault, faultsIn, sample } from './mutations/faults.ts';

const [area = 'address', count = '150', seed = '1', parts = ''] = process.argv.slice(2);
/** The tests that take long run only for faults that the others miss. */
const SLOW = ['differential', 'hostile-text', 'tables'].map((name) => `tests/unit/address/${name}.test.ts`);

const faults = projectFiles()
  // The tables are generated, and a test compares them with their source.
  .filter((file) => file.startsWith(`utils/${area}/`) && file.endsWith('.ts') && !file.includes('/tables/'))
  .filter((file) => parts.split(',').some((part) => file.includes(part)))
  .flatMap(faultsIn);
const chosen = sample(faults, Number(count), Number(seed));
const trial = await startTrial(area, SLOW);
try {
  for (const { file } of chosen.slice(0, 1))
    if ((await trial.catcherOf({ file, text: readSource(file).text })) !== '')
      throw new Error('the tests fail without any fault');
  const missed: Fault[] = [];
  for (const [at, fault] of chosen.entries()) {
    const catcher = await trial.catcherOf(planted(fault));
    if (catcher === '') missed.push(fault);
    const outcome = catcher === '' ? 'MISSED' : `caught by ${catcher}:`;
    console.log(`${at + 1}/${chosen.length} ${outcome} ${fault.file}:${fault.line} ${fault.what}`);
  }
  const caught = chosen.length - missed.length;
  const share = (100 * caught) / Math.max(1, chosen.length);
  console.log(`\n${caught} of ${chosen.length} faults were caught (${share.toFixed(1)} %)`);
  process.exitCode = share < 90 ? 1 : 0;
} finally {
  trial.end();
}

function planted({ file, start, end, replacement }: Fault): { file: string; text: string } {
  const { text } = readSource(file);
  return { file, text: text.slice(0, start) + replacement + text.slice(end) };
}

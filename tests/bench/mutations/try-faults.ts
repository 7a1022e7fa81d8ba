/**
 * A process that keeps the test runner, and all that it has transformed, from one fault to the next, so that trying a
 * fault costs its tests and nothing else. Its parent, `fault-trial.ts`, sends faults one by one and is answered with the test
 * file that caught each. A fault is planted in what the runner loads: no file is changed.
 */
import path from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';
import { ROOT } from '../../architecture/source-file.ts';
import { type Planted, STILL_TRYING } from './fault-trial.ts';

const [area = '', ...slow] = process.argv.slice(2);
let planted: Planted | undefined;

const vitest = await createVitest(
  {
    root: ROOT,
    // The project's own configuration knows of browsers and servers, and hands no plugin on.
    config: false,
    include: [`tests/unit/${area}/**/*.test.ts`],
    testTimeout: 30_000,
    watch: true,
    // The cache on disk knows nothing of the faults.
    fsModuleCache: false,
    bail: 1,
    isolate: false,
    fileParallelism: false,
    pool: 'threads',
    reporters: [{}],
    sequence: {
      sequencer: class AsGiven {
        shard = keep;
        sort = keep;
      },
    },
  },
  {
    plugins: [
      {
        name: 'planted-fault',
        enforce: 'pre',
        transform: (_, id) =>
          planted !== undefined && id === path.join(ROOT, planted.file)
            ? { code: planted.text, map: null }
            : undefined,
      },
    ],
  },
);
await vitest.standalone();
// What is edited meanwhile is not tried.
vitest.watcher.unregisterWatcher();
const all = await vitest.globTestSpecifications();
const [late, early] = [true, false].map((wanted) =>
  all.filter(({ moduleId }) => slow.includes(path.relative(ROOT, moduleId)) === wanted),
);
let quick = early ?? [];

// Shortest first, as a run without a fault shows them.
await firstToFail(quick);
const took = new Map(vitest.state.getTestModules().map((one) => [one.moduleId, one.diagnostic().duration]));
quick = quick.toSorted((a, b) => (took.get(a.moduleId) ?? 0) - (took.get(b.moduleId) ?? 0));

process.on('message', async (fault: Planted) => {
  for (const { file } of planted === undefined ? [fault] : [planted, fault]) forget(file);
  planted = fault;
  let catcher = await firstToFail(quick);
  if (catcher === undefined) {
    process.send?.(STILL_TRYING);
    catcher = await firstToFail(late ?? []);
  }
  // What caught one fault is the likeliest to catch the next.
  if (catcher !== undefined) quick = quick.toSorted((a, b) => Number(b === catcher) - Number(a === catcher));
  process.send?.(catcher === undefined ? '' : path.relative(ROOT, catcher.moduleId));
});
process.send?.('');

function keep(specifications: TestSpecification[]): TestSpecification[] {
  return specifications;
}

/** Has a file loaded anew, with everything that imports it. */
function forget(file: string): void {
  vitest.invalidateFile(path.join(ROOT, file));
  const { watcher } = vitest;
  for (const { vite } of vitest.projects)
    for (const { moduleGraph } of Object.values(vite.environments)) {
      const importing = [...(moduleGraph.getModulesByFile(path.join(ROOT, file)) ?? [])];
      for (const { id, importers } of importing) {
        if (id === null || watcher.invalidates.has(id)) continue;
        watcher.invalidates.add(id);
        importing.push(...importers);
      }
    }
}

/** Runs tests up to the first failure. */
async function firstToFail(
  specifications: readonly TestSpecification[],
): Promise<TestSpecification | undefined> {
  if (specifications.length === 0) return undefined;
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...specifications]);
  const failed = testModules.find((one) => one.state() !== 'passed')?.moduleId;
  const found = specifications.find(({ moduleId }) => moduleId === failed);
  return found ?? (unhandledErrors.length > 0 ? specifications[0] : undefined);
}

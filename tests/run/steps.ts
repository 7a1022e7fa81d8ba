import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Step {
  readonly name: string;
  /** A program in `node_modules/.bin` and its arguments. */
  readonly command: readonly string[];
  readonly limitMinutes: number;
  /** Where the step leaves Vitest's report in JSON; without one the step counts as one test. */
  readonly report?: string;
}

const reports = mkdtempSync(path.join(tmpdir(), 'sightline-reports-'));

function check(name: string, ...command: readonly string[]): Step {
  return { name, command, limitMinutes: 10 };
}

function vitest(project: string, limitMinutes: number): Step {
  const report = path.join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    command: ['vitest', 'run', '--project', project, ...reporters],
    limitMinutes,
    report,
  };
}

/**
 * Everything that must hold, cheapest first. The steps of a stage run beside each other; a stage waits for the one before it,
 * since each needs what that one made.
 */
export const STAGES: readonly (readonly Step[])[] = [
  [check('WXT types', 'wxt', 'prepare')],
  [
    check('format and lint', 'biome', 'ci', '--max-diagnostics=200', '.'),
    check('types', 'tsc', '--noEmit'),
    check('dead code', 'knip'),
  ],
  // Both browsers' builds write WXT's generated types, so they cannot run beside each other.
  [check('build for Chromium', 'wxt', 'build')],
  [check('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3')],
  [vitest('unit', 15)],
  [vitest('bundle', 10)],
  [vitest('integration', 15)],
  [vitest('e2e', 40)],
];

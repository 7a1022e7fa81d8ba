import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countReport } from '../../run/count-report.ts';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] };
const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test.each([
  ['counts every test', [passing, failing], false, { passed: 2, failed: 1, skipped: 1 }],
  [
    'counts a file that failed before its first test',
    [passing, broken],
    false,
    { passed: 1, failed: 1, skipped: 1 },
  ],
  ['counts a failure outside any test', [passing], false, { passed: 1, failed: 1, skipped: 1 }],
])('%s', (_, testResults, ok, expected) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-report-'));
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  expect(countReport(file, ok)).toEqual(expected);
  rmSync(folder, { recursive: true });
});

test('counts a check without a report as one test, and a missing report as a failure', () => {
  expect(countReport(undefined, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countReport(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countReport('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests of a report. A file that failed before its first test, and a step that failed although every test
 * passed (an unhandled error), count as one failure: nothing that went wrong counts as nothing.
 */
export function countReport(file: string | undefined, ok: boolean): Counts {
  if (!file || !existsSync(file))
    return { passed: ok && !file ? 1 : 0, failed: ok && !file ? 0 : 1, skipped: 0 };
  // Vitest wrote it a moment ago.
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = testResults.flatMap((result) => result.assertionResults);
  const count = (...statuses: string[]) => tests.filter((one) => statuses.includes(one.status)).length;
  const brokenFiles = testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const passed = count('passed');
  const failed = count('failed') + brokenFiles;
  const skipped = tests.length - passed - count('failed');
  const unexplained = !ok && failed === 0 ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped };
}

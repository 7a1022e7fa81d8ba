import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../architecture/source-file.ts';

/** Milliseconds that the quick tests of an area are given, and then the slow ones: a fault that needs more has no end. */
const LIMIT = 60_000;
/** Said by the process when the quick tests have passed. */
export const STILL_TRYING = 'the slow tests';
const TRIAL = fileURLToPath(new URL('./try-faults.ts', import.meta.url));

/** A file of the project as it reads with a fault in it, or as it is. */
export interface Planted {
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
}

/** Runs the unit tests of an area again and again, each time with another fault planted. */
export interface FaultTrial {
  /** The test file that caught the fault, `no end` where the tests did not end, or nothing. */
  readonly catcherOf: (planted: Planted) => Promise<string>;
  readonly end: () => void;
}

/** Starts the tests of `tests/unit/<area>`; those that are `slow` run only for what the others miss. */
export async function startTrial(area: string, slow: readonly string[]): Promise<FaultTrial> {
  let runner = await start();
  return {
    async catcherOf(planted) {
      runner.send(planted);
      let answer = await answerOf(runner, LIMIT);
      if (answer === STILL_TRYING) answer = await answerOf(runner, LIMIT);
      if (answer !== undefined) return answer;
      runner.kill('SIGKILL');
      runner = await start();
      return 'no end';
    },
    end: () => void runner.kill('SIGKILL'),
  };

  async function start(): Promise<ChildProcess> {
    const child = fork(TRIAL, [area, ...slow], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    if ((await answerOf(child, LIMIT)) === undefined) throw new Error('the test runner did not start');
    return child;
  }
}

/** What a process says next; nothing where it ends or says nothing for so long. */
async function answerOf(child: ChildProcess, limit: number): Promise<string | undefined> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(limit)]);
  const ended = once(child, 'exit', { signal }).then(() => [undefined]);
  try {
    const [answer]: unknown[] = await Promise.race([once(child, 'message', { signal }), ended]);
    return typeof answer === 'string' ? answer : undefined;
  } catch {
    return undefined;
  } finally {
    // The other of the two is waited for no longer; that it was called off is no news.
    ended.catch(() => undefined);
    stop.abort();
  }
}

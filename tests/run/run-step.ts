import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Counts, countReport } from './count-report.ts';
import type { Step } from './steps.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const running = new Set<() => void>();

export interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a step to its end, or to the end of its time. What it printed is kept, so that parallel steps do not mix. */
export async function runStep(step: Step, live: boolean): Promise<Outcome> {
  const begin = Date.now();
  const [program = '', ...args] = step.command;
  // A group of its own, so that what the step started ends with it.
  const child = spawn(path.join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  const end = () => endGroup(child.pid);
  running.add(end);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
    if (live) process.stdout.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, step.limitMinutes * 60_000);

  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += `${error}\n`;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  clearTimeout(timer);
  running.delete(end);
  if (late) output += `\n${step.name} did not end within ${step.limitMinutes} minutes and was stopped.\n`;
  return { step, counts: countReport(step.report, ok), seconds: (Date.now() - begin) / 1000, output };
}

/** Ends every step that still runs. */
export function endAll(): void {
  for (const end of running) end();
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch (error) {
    // It ended by itself in this instant; anything else is news.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

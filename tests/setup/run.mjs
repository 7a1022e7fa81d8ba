import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Runs a program to its end; throws with its last words when it fails. */
export function run(program, args, { quiet = false, cwd = ROOT, env = {} } = {}) {
  const started = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    // npm is a batch file on Windows, which needs a shell.
    shell: program.endsWith('.cmd'),
  });
  if (started.error) throw new Error(`${program} could not be run: ${started.error.message}`);
  if (started.status === 0) return started.stdout ?? '';
  const said = `${started.stdout ?? ''}${started.stderr ?? ''}`.slice(-3000);
  throw new Error(`"${[program, ...args].join(' ')}" ended with code ${started.status}.\n${said}`);
}

/** Says what is being done and how long it took. */
export function step(what, work) {
  console.log(`${what} …`);
  const begin = Date.now();
  work();
  console.log(`  done in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
}

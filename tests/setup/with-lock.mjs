import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './run.mjs';

const PATIENCE_MS = 15 * 60_000;

/** Does the work while no other set-up of this clone runs: two installations at once would break each other. */
export async function withLock(work) {
  const name = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
  const lock = path.join(tmpdir(), `sightline-setup-${name}.lock`);
  const end = Date.now() + PATIENCE_MS;
  while (!take(lock)) {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else if (Date.now() > end) throw new Error(`Another set-up is still running; if not, remove ${lock}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that took the lock still runs. */
function isHeld(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Empty for the instant between its making and its writing.
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

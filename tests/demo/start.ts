/**
 * `npm start`: builds the extension, opens a real browser with it and shows it a page. With no display it takes pictures
 * and prints what was found instead.
 */
import { launch } from '../browsers/launch.ts';
import type { Browser, BrowserName } from '../browsers/types.ts';
import { ensureBrowser } from '../setup/ensure-browser.mjs';
import { findBrowser } from '../setup/find-browser.mjs';
import type { PageServer } from '../support/listen.ts';
import { buildExtension } from './build.ts';
import { showHeadless } from './headless.ts';
import { type DemoOptions, parseOptions, USAGE } from './options.ts';
import { serveDemo } from './serve.ts';

const DEMO_PAGES = ['news.html', 'forum.html', 'feed.html'];

try {
  const options = readOptions();
  process.exitCode = options ? await start(options) : 2;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function readOptions(): DemoOptions | undefined {
  try {
    return parseOptions(process.argv.slice(2), process.env, process.cwd());
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return undefined;
  }
}

async function start(options: DemoOptions): Promise<number> {
  const name = options.browser ?? installedBrowser();
  ensureBrowser(name);
  console.log(`Building the extension for ${name} …`);
  const extension = buildExtension(name);
  const server = await serveDemo();
  try {
    const browser = await launch(name, { extension, headless: options.headless });
    console.log(`Opened ${name} ${browser.version}${options.headless ? ' without a window' : ''}.`);
    return await show(browser, server, options);
  } finally {
    await server.close();
  }
}

async function show(browser: Browser, server: PageServer, options: DemoOptions): Promise<number> {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  try {
    if (options.headless) {
      const urls = options.url ? [options.url] : DEMO_PAGES.map((page) => `${server.origin}/${page}`);
      const shown = showHeadless(browser, urls, options.out);
      const found = await Promise.race([shown, interrupted.then(() => -1)]);
      if (found === 0) console.error('\nNo address was read.');
      return found === 0 ? 1 : 0;
    }
    await browser.newPage(options.url ?? `${server.origin}/news.html`);
    console.log(
      `The pages are at ${server.origin}/ while this runs. Close the browser, or press Ctrl-C, to end.`,
    );
    await Promise.race([browser.closed, interrupted]);
    return 0;
  } finally {
    await browser.close();
  }
}

/** The browser that is there; Chromium when both are, or when neither is. */
function installedBrowser(): BrowserName {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

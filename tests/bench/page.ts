// Measures the reading of large pages in real browsers: npm run bench -- page [chromium firefox]
import { rmSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { buildProbe } from '../support/build-probe.ts';
import { servePages } from '../support/serve-pages.ts';
import { benchBrowsers } from './bench-browsers.ts';
import { type Goal, printGoals } from './goals.ts';
import { largePage, PAGE_KINDS, type PageKind } from './page/large-page.ts';
import type { Reading } from './page/measure-reading.ts';
import type { RowsReading } from './page/measure-rows.ts';
import {
  afterwardsGoals,
  afterwardsRow,
  readingGoal,
  readingRow,
  rowsGoal,
  rowsRow,
} from './page/summary.ts';

/** What the probe left in the title; longer than the slowest machine takes, milliseconds. */
const PATIENCE = 300_000;

type Rows = Record<string, Record<string, string | number>>;

/** Prints what was measured, and returns what it says of goal 8. */
export async function benchPage(args: readonly string[] = []): Promise<readonly Goal[]> {
  const browsers = benchBrowsers(args);
  if (browsers.length === 0) return [];
  const folder = await buildPageProbe();
  const server = await servePages(
    Object.fromEntries(PAGE_KINDS.map((kind) => [`/${kind}`, largePage(kind)])),
  );
  const goals: Goal[] = [];
  const readings: Rows = {};
  const afterwards: Rows = {};
  const feeds: Rows = {};
  try {
    for (const name of browsers) {
      const browser = await launch(name, { extension: folder });
      for (const kind of ['feed', 'links'] as const) {
        // The probe itself wrote what is measured, here and below.
        const reading = (await measured(browser, server.origin, kind)) as Reading;
        readings[`${name}, ${kind}`] = readingRow(reading);
        goals.push(readingGoal(`${name}, ${kind}`, reading));
        if (kind === 'links') continue;
        afterwards[name] = afterwardsRow(reading);
        goals.push(...afterwardsGoals(name, reading));
      }
      const rows = (await measured(browser, server.origin, 'rows')) as RowsReading;
      feeds[name] = rowsRow(rows);
      goals.push(rowsGoal(name, rows));
      await browser.close();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  print('50,000 text nodes, milliseconds', readings);
  print('A feed that adds 10,000 rows, milliseconds', feeds);
  print('What was found on the feed, told and marked, milliseconds', afterwards);
  return goals;
}

async function measured(browser: Browser, origin: string, kind: PageKind): Promise<unknown> {
  const page = await browser.newPage(`${origin}/${kind}`);
  const title = await page.waitFor("document.title.startsWith('measured') && document.title", PATIENCE);
  await page.close();
  return JSON.parse(String(title).slice('measured '.length));
}

function print(title: string, rows: Rows): void {
  console.log(`\n${title}`);
  console.table(rows);
}

/** A content script of the same parts as the product's, as an extension of its own. */
function buildPageProbe(): Promise<string> {
  return buildProbe({
    name: 'page',
    entry: path.join(import.meta.dirname, 'page/probe.ts'),
    script: 'content.js',
    manifest: {
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
    },
  });
}

if (import.meta.main) printGoals(await benchPage(process.argv.slice(2)));

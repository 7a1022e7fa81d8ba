// The figures that the release notes quote: node tests/bench/figures.ts [chromium firefox]. Build first.
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, BrowserName } from '../browsers/types.ts';
import { poll } from '../browsers/wait.ts';
import { labelledAddresses } from './labelled-addresses.ts';

const EMPTY_POPUP = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Nothing here.</p>';
const POPUP_RUNS = 15;
const COLD_RUNS = 10;
const WARM_RUNS = 20;

const names = process.argv.slice(2);
const columns: Record<string, Record<string, number>> = {};
for (const name of BROWSERS) {
  if (names.length > 0 && !names.includes(name)) continue;
  columns[name] = await measure(name);
}
console.table(columns);

async function measure(name: BrowserName) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-figures-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.html'), EMPTY_POPUP);
  const browser = await launch(name, { extension: folder });
  try {
    await poll(60_000, 'the embedded lists', () => hasLists(browser));
    const popup: number[] = [];
    const empty: number[] = [];
    // Side by side, so that whatever else the machine does meets both.
    for (let run = 0; run < POPUP_RUNS; run += 1) {
      empty.push(await firstPaint(browser, '/empty.html'));
      popup.push(await firstPaint(browser, '/popup.html'));
    }
    const text = labelledAddresses(500).join('\n');
    return {
      'content script, bytes': statSync(path.join(folder, 'content.js')).size,
      'background, bytes': statSync(path.join(folder, 'background.js')).size,
      'popup first paint, ms': median(popup),
      'empty popup first paint, ms': median(empty),
      'popup / empty': median(popup) / median(empty),
      'cold background to first answer, ms': median(await coldAnswers(browser)),
      '500 addresses looked up, ms': median(
        await times(WARM_RUNS, () => timeCall(browser, 'lookUpText', { text })),
      ),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function hasLists(browser: Browser): Promise<unknown> {
  const call = JSON.stringify({ to: 'background', method: 'readStore', argument: {} });
  return browser.evaluateInExtension(
    `browser.runtime.sendMessage(${call}).then((answer) => answer.value.sets.length > 1)`,
  );
}

/** First contentful paint of the real popup, from the start of its own document. */
async function firstPaint(browser: Browser, file: string): Promise<number> {
  await browser.evaluateInExtension(`browser.action.setPopup({ popup: ${JSON.stringify(file)} })`);
  await browser.openPopup();
  const paint = await poll(10_000, `the first paint of ${file}`, () =>
    browser.evaluateInExtension(
      `browser.extension.getViews({ type: 'popup' })[0]?.performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
    ),
  );
  await browser.evaluateInExtension(
    `browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`,
  );
  await poll(10_000, 'the popup to close', () =>
    browser.evaluateInExtension(`browser.extension.getViews({ type: 'popup' }).length === 0`),
  );
  return Number(paint);
}

async function coldAnswers(browser: Browser): Promise<number[]> {
  const text = labelledAddresses(1)[0];
  return times(COLD_RUNS, async () => {
    await browser.killBackground();
    return timeCall(browser, 'readDossier', { text });
  });
}

/** Milliseconds between a message and its answer, as a view of the extension waits for it. */
async function timeCall(browser: Browser, method: string, argument: object): Promise<number> {
  const call = JSON.stringify({ to: 'background', method, argument });
  const timed = await browser.evaluateInExtension(`(async () => {
    const began = performance.now();
    const answer = await browser.runtime.sendMessage(${call});
    return answer.ok ? performance.now() - began : JSON.stringify(answer);
  })()`);
  if (typeof timed !== 'number') throw new Error(`${method} was answered with ${timed}`);
  return timed;
}

async function times(count: number, run: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let done = 0; done < count; done += 1) all.push(await run());
  return all;
}

function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  return Math.round(middle * 100) / 100;
}

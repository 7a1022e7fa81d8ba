import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { sleep } from '../browsers/wait.ts';
import { grantSite, setMarks } from '../support/allow-marks.ts';
import { type DetectorServer, serveDetector } from '../support/serve-detector.ts';

/** The page that is sent there defines it: see `tests/fixtures/pages/detector.html`. */
declare const detector: { compare(): Promise<readonly string[]> };

let server: DetectorServer;

beforeAll(async () => {
  server = await serveDetector();
});

afterAll(() => server.close());

/**
 * What the person's own hand does is no trace of Sightline: keys, and the focus that they move. Firefox itself takes one
 * number of an idle callback to insert a style sheet.
 */
const NATURAL = /^(event: (key|focus|blur|beforeinput)|changed: focus|timer: requestIdleCallback)/;

async function seenBy(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => detector.compare());
  return [...new Set(seen)].filter((line) => !NATURAL.test(line));
}

describe.each(BROWSERS)('a page that watches itself, where the person allows marks, in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
    await grantSite(browser, '127.0.0.1');
    await setMarks(browser, { sites: [new URL(server.origin).host] });
    await sleep(1_000);
  });

  afterAll(() => browser.close());

  test.each(['strict', 'free'])(
    'sees the highlights, and one element while the card is up (%s policy)',
    async (policy) => {
      const page = await server.visit(browser, policy);
      await page.waitFor('CSS.highlights.size > 0');
      const marks = await seenBy(page);
      expect(marks).toHaveLength(1);
      expect(marks[0]).toMatch(/^changed: highlights .*→ sightline-\w+(,sightline-\w+)*$/);

      await page.activate();
      await page.press('Tab');
      await page.waitFor('document.documentElement.children.length > 2');
      await page.press('Escape');
      await page.waitFor('document.documentElement.children.length === 2');
      const seen = (await seenBy(page)).filter((line) => !line.startsWith('changed: highlights'));
      expect(seen).toEqual(['mutation: childList HTML null +1 -0', 'mutation: childList HTML null +0 -1']);
      // No report, no style sheet, no font: the server hears of nothing.
      expect(server.requests).toEqual([`GET /${policy}`]);
      await page.close();
    },
  );
});

async function picture(page: Page): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'seen-'));
  const file = path.join(folder, 'page.png');
  await page.screenshot(file);
  const bytes = readFileSync(file).toString('base64');
  rmSync(folder, { recursive: true });
  return bytes;
}

test('Firefox’s highlight of one address is not seen by a page that watches itself', async () => {
  const browser = await launch('firefox', {
    extension: builtExtension('firefox'),
    // Nobody is there to answer the question for the permission.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    const page = await server.visit(browser, 'strict');
    const tabId = await page.tabId();
    const before = await picture(page);
    expect(await picture(page)).toEqual(before);
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitFor('document.querySelector(".row-main") !== null');
    await panel.evaluate(
      `[...document.querySelectorAll('.row-main')].find((row) => row.textContent.includes('DivfNa')).id = 'genesis'`,
    );
    await panel.click('#genesis');
    await panel.waitFor('document.querySelector(".on-page button") !== null');
    await panel.click('.on-page button');
    await panel.waitFor('document.querySelector(".on-page button").getAttribute("aria-pressed") === "true"');
    await sleep(1_000);
    expect(await picture(page)).not.toEqual(before);
    await panel.click('.on-page button');
    await panel.waitFor('document.querySelector(".on-page button").getAttribute("aria-pressed") === "false"');
    await panel.close();
    await page.activate();
    expect(await page.evaluate(() => detector.compare())).toEqual([]);
    expect(server.requests).toEqual(['GET /strict']);
  } finally {
    await browser.close();
  }
});

test('Chromium offers no such highlight, because it has none', async () => {
  const browser = await launch('chromium', { extension: builtExtension('chromium') });
  try {
    const page = await server.visit(browser, 'free');
    const tabId = await page.tabId();
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitFor('document.querySelector(".row-main") !== null');
    await panel.click('.row-main');
    await panel.waitFor('document.querySelector(".on-page") !== null');
    expect(await panel.evaluate('document.querySelectorAll(".on-page button").length')).toBe(1);
  } finally {
    await browser.close();
  }
});

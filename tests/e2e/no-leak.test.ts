import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import { type Recorder, startRecorder } from '../browsers/recorder.ts';
import type { Browser } from '../browsers/types.ts';
import { sleep } from '../browsers/wait.ts';
import { answerOf, tabWhen } from '../support/ask-background.ts';
import { KNOWN, UNLISTED } from '../support/known-addresses.ts';
import { watchDraft } from '../support/watch-draft.ts';

const PAGES = 50;
const ADDRESSES = [...Object.values(KNOWN), UNLISTED];

/** What a person does with the extension beside reading: every view, a dossier, a look-up, the watchlist. */
async function useEverything(browser: Browser, tabId: number): Promise<void> {
  const views = readdirSync(builtExtension(browser.name)).filter((file) => file.endsWith('.html'));
  for (const view of views) {
    const page = await browser.openExtensionPage(`${view}?tab=${tabId}`);
    await page.evaluate(() => document.title);
    await page.close();
  }
  const text = KNOWN.ronin;
  await answerOf(browser, 'readDossier', { text });
  await answerOf(browser, 'lookUpText', { text: ADDRESSES.join(' ') });
  const entry = watchDraft(text);
  await answerOf(browser, 'watch', { entry });
}

describe.each(BROWSERS)('with default settings, %s', (name) => {
  let recorder: Recorder;
  let browser: Browser;

  beforeAll(async () => {
    recorder = await startRecorder((url, _request, response) => {
      response.setHeader('content-type', 'text/html');
      const at = Number(url.hostname.match(/\d+/)?.[0] ?? 0);
      const addresses = [0, 1, 2].map((step) => ADDRESSES[(at + step) % ADDRESSES.length]);
      response.end(
        `<title>${url.hostname}</title><link rel="icon" href="data:,"><p>${addresses.join('</p><p>')}`,
      );
    });
    browser = await launch(name, { extension: builtExtension(name), proxy: recorder.proxy });
  });

  afterAll(async () => {
    await browser.close();
    await recorder.close();
  });

  test(`makes no request but for the page itself on ${PAGES} pages with addresses`, {
    timeout: 240_000,
  }, async () => {
    const page = await browser.newPage();
    const tabId = await page.tabId();
    const visited: string[] = [];
    recorder.clear();
    for (let at = 1; at <= PAGES; at++) {
      const site = `site-${at}.example`;
      visited.push(`http://${site}/`);
      await page.goto(`http://${site}/`);
      // The page was read: else the silence would prove nothing.
      const tab = await tabWhen(browser, tabId, (each) => each.site === site && each.addresses.length === 3);
      expect(tab.addresses, site).toHaveLength(3);
    }
    await useEverything(browser, tabId);
    await sleep(2_000);
    expect(recorder.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      visited.map((url) => `GET ${url}`),
    );
    expect(await answerOf(browser, 'readLedger', { limit: 10 })).toEqual([]);
    expect(await answerOf(browser, 'readSightingSites', {})).toHaveLength(PAGES);
  });
});

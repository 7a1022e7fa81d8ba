import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { type DetectorServer, serveDetector } from '../support/serve-detector.ts';

/** The page that is sent there defines it: see `tests/fixtures/pages/detector.html`. */
declare const detector: {
  readonly seen: readonly string[];
  quietly<T>(work: () => T): T;
  compare(): Promise<readonly string[]>;
};

/** The addresses that stand on the page, in its text, an attribute, a field, a closed shadow tree and the feed, and around a hidden piece. */
const ON_PAGE = [
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  '0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
  '0x000000000000000000000000000000000000dEaD',
  'TNDzfERDpxLDS2w1q6yaFC7pzqaSQ3Bg3r',
];

let server: DetectorServer;

beforeAll(async () => {
  server = await serveDetector();
});

afterAll(() => server.close());

/** What somebody who is not careful does to a page, and what the page then says. */
const NOISES: readonly (readonly [string, () => void])[] = [
  ['mutation: attributes', () => document.body.setAttribute('data-seen', '')],
  ['mutation: childList', () => void document.documentElement.append(document.createElement('x-mark'))],
  ['event: click', () => void document.dispatchEvent(new CustomEvent('click'))],
  ['event: message', () => window.postMessage('hello', '*')],
  ['timer: setTimeout', () => void setTimeout(() => undefined, 0)],
  ['timer: requestAnimationFrame', () => void requestAnimationFrame(() => undefined)],
  ['call: Document.createTreeWalker', () => void document.createTreeWalker(document.body)],
  ['read: textContent', () => void document.body.textContent],
  ['performance: mark', () => void performance.mark('noise')],
  ['performance: resource', () => void fetch('/noise').catch(() => undefined)],
  ['changed: local', () => localStorage.setItem('noise', '1')],
  ['changed: windowNames', () => void Object.assign(window, { noise: 1 })],
  ['changed: adopted', () => void document.adoptedStyleSheets.push(new CSSStyleSheet())],
  ['changed: highlights', () => void CSS.highlights.set('noise', new Highlight())],
];

describe.each(BROWSERS)('a page that watches itself in %s', (name) => {
  describe('with Sightline', () => {
    let browser: Browser;
    let background: Page;

    beforeAll(async () => {
      browser = await launch(name, { extension: builtExtension(name) });
      // A document of the extension that runs nothing, to overhear what the content script reports.
      background = await browser.openExtensionPage('content.js');
      await background.evaluate(() => {
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        api.runtime.onMessage.addListener((message: unknown) => void heard.push(message));
      });
    });
    afterAll(() => browser?.close());

    test.each(['strict', 'free'])('sees nothing (%s policy), although it is read', async (policy) => {
      const page = await server.visit(browser, policy);
      const heard = JSON.stringify(await background.evaluate('globalThis.heard'));
      for (const address of ON_PAGE) expect(heard).toContain(address);
      expect(await page.evaluate(() => detector.compare())).toEqual([]);
      expect(server.requests).toEqual([`GET /${policy}`]);
      await page.close();
    });

    test('sees nothing of Sightline being reloaded under it, nor of its script being run twice', async () => {
      const page = await server.visit(browser, 'free');
      await background.evaluate(() => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        // Answered before the page that asks is closed with its extension.
        setTimeout(() => api.runtime.reload(), 200);
      });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await page.evaluate(() => detector.quietly(() => document.querySelector('#feed')?.append('one more')));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await page.evaluate(() => detector.compare())).toEqual([]);
      await page.close();
    });
  });

  describe('without Sightline', () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await launch(name);
    });
    afterAll(() => browser?.close());

    test('sees nothing either', async () => {
      const page = await server.visit(browser, 'strict');
      expect(await page.evaluate(() => detector.compare())).toEqual([]);
      await page.close();
    });

    test('sees whoever is not careful', async () => {
      const page = await server.visit(browser, 'free');
      for (const [, noise] of NOISES) await page.evaluate(noise);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen = (await page.evaluate(() => detector.compare())).join('\n');
      for (const [kind] of NOISES) expect(seen).toContain(kind);
      await page.close();
    });
  });
});

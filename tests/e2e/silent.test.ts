import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';

/** The page that is sent there defines it: see `tests/fixtures/pages/detector.html`. */
declare const detector: {
  readonly seen: readonly string[];
  readonly grown?: true;
  quietly<T>(work: () => T): T;
  compare(): Promise<readonly string[]>;
};

/** As strict as a page can be, with a report for everything that breaks it. */
const POLICY =
  "default-src 'none'; script-src 'nonce-detector'; style-src 'none'; img-src 'self'; frame-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";

/** The addresses that stand on the page, in its text, an attribute, a field, a closed shadow tree and the feed. */
const ON_PAGE = [
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  '0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
  '0x000000000000000000000000000000000000dEaD',
];

let server: Server;
let origin = '';
const requests: string[] = [];

beforeAll(async () => {
  const html = readFileSync(path.join(import.meta.dirname, '../fixtures/pages/detector.html'));
  server = createServer((request, response) => {
    const url = request.url ?? '';
    if (url !== '/favicon.ico') requests.push(`${request.method} ${url.split('?')[0]}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url.startsWith('/strict')) response.setHeader('content-security-policy', POLICY);
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => void server.close());

/** Opens the page and, once its feed has grown, gives whoever reads it time to do so. */
async function visit(browser: Browser, name: string): Promise<Page> {
  requests.length = 0;
  const query = browser.extensionId
    ? [
        'content-script-started',
        'content:started',
        'wxt:content-script-started',
        'content:wxt:content-script-started',
      ]
        .map((event) => `event=${encodeURIComponent(`${browser.extensionId}:${event}`)}`)
        .join('&')
    : '';
  const page = await browser.newPage(`${origin}/${name}?${query}`);
  await page.waitFor(() => detector.grown, 30_000);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return page;
}

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
      const page = await visit(browser, policy);
      const heard = JSON.stringify(await background.evaluate('globalThis.heard'));
      for (const address of ON_PAGE) expect(heard).toContain(address);
      expect(await page.evaluate(() => detector.compare())).toEqual([]);
      expect(requests).toEqual([`GET /${policy}`]);
      await page.close();
    });

    test('sees nothing of Sightline being reloaded under it, nor of its script being run twice', async () => {
      const page = await visit(browser, 'free');
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
      const page = await visit(browser, 'strict');
      expect(await page.evaluate(() => detector.compare())).toEqual([]);
      await page.close();
    });

    test('sees whoever is not careful', async () => {
      const page = await visit(browser, 'free');
      for (const [, noise] of NOISES) await page.evaluate(noise);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen = (await page.evaluate(() => detector.compare())).join('\n');
      for (const [kind] of NOISES) expect(seen).toContain(kind);
      await page.close();
    });
  });
});

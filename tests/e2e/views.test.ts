import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { buildGallery } from '../gallery/build.ts';
import type { PageServer } from '../support/listen.ts';
import { serveFolder } from '../support/serve-folder.ts';

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gallery-'));
  server = await serveFolder(await buildGallery(folder));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sizes of the popup, of a side panel and of a tab. */
const VIEWPORTS: Readonly<Record<string, readonly [number, number]>> = {
  popup: [400, 560],
  panel: [360, 900],
  options: [1100, 900],
};

/** Which of axe's rules are asked, by browser and theme. */
const WALKS = {
  chromium: [
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ],
  firefox: [['light', { rules: { 'color-contrast': { enabled: false } } }]],
} as const;

/** Runs in the page: what axe finds, and by how much the view is wider than its window. */
const judge = `(async (options) => {
  const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'], preload: false });
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + failureSummary.slice(0, 200)));
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [...faults, 'is too wide by ' + (scrollWidth - clientWidth)] : faults;
})`;

describe.each(BROWSERS)('the views in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.newPage(server.origin);
  });

  afterAll(() => browser.close());

  async function show(specimen: string): Promise<void> {
    const [width, height] = VIEWPORTS[specimen.split('/')[0] ?? ''] ?? [1100, 900];
    await page.setViewport(width, height);
    await page.goto(`${server.origin}/?${specimen}`);
    await page.waitFor('document.querySelector("#app > *") !== null');
  }

  async function specimens(): Promise<readonly string[]> {
    await page.goto(server.origin);
    await page.waitFor('document.querySelector("#app a") !== null');
    const names = await page.evaluate('[...document.querySelectorAll("a")].map((link) => link.textContent)');
    return Array.isArray(names) ? names.map(String) : [];
  }

  // Structure is judged in both browsers; colours, which are the same in both, in one, in both themes.
  test.each(WALKS[name])(
    'are accessible and fit into their width in every state, in the %s theme',
    async (scheme, options) => {
      await page.setColorScheme(scheme);
      const faults: string[] = [];
      const names = await specimens();
      expect(names.length).toBeGreaterThan(40);
      for (const specimen of names) {
        await show(specimen);
        const found = await page.evaluate(
          `(() => { ${axe.source} })(), ${judge}(${JSON.stringify(options)})`,
        );
        if (Array.isArray(found)) faults.push(...found.map((fault) => `${specimen} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );

  test('draw a few of 2,000 rows, wherever the list is scrolled to', async () => {
    await show('popup/many');
    const shown = await page.evaluate(`(async () => {
      const list = document.querySelector('.virtual-list');
      const counts = [];
      for (let step = 0; step <= 20; step += 1) {
        list.scrollTop = (list.scrollHeight - list.clientHeight) * step / 20;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const box = list.getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + 100, box.y + box.height / 2).closest('li');
        counts.push(hit === null ? 0 : document.querySelectorAll('.row').length);
      }
      return [Math.min(...counts), Math.max(...counts), document.querySelector('li:last-child').ariaPosInSet];
    })()`);
    expect(shown).toEqual([expect.any(Number), expect.any(Number), '2000']);
    expect(Array.isArray(shown) && shown[0] > 7 && shown[1] < 40).toBe(true);
  });

  test('move nothing under the pointer when new addresses come', async () => {
    await show('popup/feed');
    await page.hover('li:nth-child(2) .row-main');
    const under = () => page.evaluate("document.querySelector('.row-main:hover')?.textContent");
    const before = await under();
    await page.evaluate('tick()');
    await page.waitFor("document.querySelector('.late') !== null");
    expect(await under()).toBe(before);
    expect(before).toBeTruthy();
  });

  test('are worked with the keyboard alone', async () => {
    await show('popup/ready');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.waitFor("document.activeElement.textContent.includes('12t9YD')");
    await page.press('/');
    await page.waitFor("document.activeElement.matches('.filter')");
    await page.type('tornado');
    await page.waitFor("document.querySelectorAll('.row').length === 1");
    await page.press('Escape');
    await page.waitFor("document.querySelectorAll('.row').length > 1");
  });

  test('say everything without colour, where the system has its own colours', async () => {
    await show('popup/ready');
    const shapes = await page.evaluate(
      "new Set([...document.querySelectorAll('.mark')].map((mark) => mark.innerHTML)).size",
    );
    const standings = await page.evaluate(
      "new Set([...document.querySelectorAll('.verdict-word')].map((word) => word.textContent)).size",
    );
    expect(shapes).toBe(standings);
  });
});

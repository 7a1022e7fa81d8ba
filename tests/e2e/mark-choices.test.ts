import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { grantSite, setMarks } from '../support/allow-marks.ts';
import { KNOWN } from '../support/known-addresses.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';

let server: PageServer;
let site = '';

beforeAll(async () => {
  server = await servePages({
    '/page': `<title>Page</title><body style="margin: 8px 8px 2000px"><p>Paid to <b id="bad">${KNOWN.wannacry}</b> on Friday.</p>`,
  });
  site = new URL(server.origin).host;
});

afterAll(() => server.close());

const isMarked = 'CSS.highlights.size > 0';
const isBare = 'CSS.highlights.size === 0';
/** The card's element, the only one beside head and body. */
const card = 'document.documentElement.children.length > 2';

/** Changes the site's mode in popup or panel, as a person does. */
async function chooseMode(view: Page, mode: 'silent' | 'marked'): Promise<void> {
  const at = mode === 'silent' ? 0 : 1;
  await view.waitFor('document.querySelector(".mode-button") !== null');
  await view.activate();
  await view.click('.mode-button');
  await view.evaluate(`document.querySelectorAll("input[name=mode]")[${at}].id = "wanted"`);
  await view.click('#wanted');
  if (mode === 'marked') {
    expect(await view.evaluate('document.querySelector(".mode-choice").innerText')).toContain(
      'The site can then tell that Sightline is here',
    );
    await view.click('.mode-choice .primary');
  }
  await view.waitFor(`document.querySelector(".mode-button").textContent.toLowerCase() === "${mode}"`);
}

describe.each(BROWSERS)('the choice of what may be marked, in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
    await grantSite(browser, '127.0.0.1');
  });

  afterAll(() => browser.close());

  async function open(): Promise<Page> {
    const page = await browser.newPage(`${server.origin}/page`);
    await page.activate();
    return page;
  }

  test('is made in the popup, and says what the site can tell', async () => {
    await setMarks(browser, { startingPoint: 'unchosen' });
    const one = await open();
    const tabId = await one.tabId();
    const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitFor('document.querySelector(".start button") !== null');
    await popup.evaluate('document.querySelectorAll(".start button")[1].id = "analyst"');
    await popup.click('#analyst');
    await popup.waitFor('document.querySelector(".start") === null');
    await chooseMode(popup, 'marked');
    await popup.close();
    await one.activate();
    await one.waitFor(isMarked);
  });

  test('is made for a single site in the panel by who is silent everywhere, and taken back there', async () => {
    await setMarks(browser, { startingPoint: 'investigator' });
    const one = await open();
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${await one.tabId()}`);
    await chooseMode(panel, 'marked');
    await one.waitFor(isMarked);
    await chooseMode(panel, 'silent');
    await one.waitFor(isBare);
    await panel.close();
  });

  test('is taken back for every site by who becomes silent everywhere, who can undo it', async () => {
    await setMarks(browser, { sites: [site] });
    const one = await open();
    await one.waitFor(isMarked);
    const options = await browser.openExtensionPage('options.html#sites');
    await options.waitFor('document.querySelector("input[name=start]") !== null');
    await options.click('input[name=start]');
    await one.waitFor(isBare);
    expect(await options.evaluate('document.querySelector(".toast-text").textContent')).toBe(
      'Silent everywhere: 1 site may not see marks any more.',
    );
    await options.activate();
    await options.click('.toast button');
    await one.waitFor(isMarked);
    await options.close();
  });
});

describe.each(BROWSERS)('marks on a site whose permission the person takes back, in %s', (name) => {
  test('go from the pages that are open, and the site is silent from then on', async () => {
    const browser = await launch(name, { extension: builtExtension(name) });
    try {
      await grantSite(browser, '127.0.0.1');
      await setMarks(browser, { sites: [site] });
      const page = await browser.newPage(`${server.origin}/page`);
      await page.activate();
      await page.waitFor(isMarked);
      await page.hover('#bad');
      await page.waitFor(card);
      // In Firefox the hosts of the content script are granted too, and cover this one.
      const all = name === 'firefox' ? ['http://*/*', 'https://*/*'] : [];
      for (const origin of ['http://127.0.0.1/*', 'https://127.0.0.1/*', ...all])
        await browser.withdrawHost(origin);
      await page.waitFor(`${isBare} && !(${card})`);
      const silent = "browser.storage.local.get('settings').then(({ settings }) => settings.marks.sites)";
      expect(await browser.evaluateInExtension(silent)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

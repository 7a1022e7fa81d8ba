import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { poll } from '../browsers/wait.ts';
import { answerOf, tabWhen } from '../support/ask-background.ts';
import { EXAMPLES } from '../support/known-addresses.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';

const REAL = EXAMPLES.vitalik;
/** Four leading and five trailing digits are those of the real one. */
const FAKE = EXAMPLES.vitalikAlike;
const OTHER = EXAMPLES.tether;
const TRON = EXAMPLES.tetherOnTron;
const GENESIS = EXAMPLES.genesis;
const BROKEN = EXAMPLES.genesisBroken;

let server: PageServer;

beforeAll(async () => {
  server = await servePages({
    '/first': `<title>First</title><p>My own: ${REAL}</p>`,
    '/second': `<title>Second</title><table><tr><td>From</td><td>${FAKE}</td><td>12.5</td></tr></table>
      <p><a href="https://etherscan.io/address/${REAL}">${OTHER}</a></p>
      <div><span>${TRON}</span><button data-clipboard-text="${GENESIS}">Copy</button></div>
      <table><tr><td>Shortened</td><td><b>0xd8dA</b>…<b>6045</b></td><td>Transfer</td></tr></table>
      <p>Sent by 0x1111...2222 to ${BROKEN}.</p>`,
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('addresses that are not what they seem, in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
    page = await browser.newPage(`${server.origin}/first`);
    tabId = await page.tabId();
    // What is recorded of it is what the next page is compared with.
    await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    await poll(
      10_000,
      'the first sighting',
      async () => (await answerOf(browser, 'readSightings', { limit: 9 })).length === 1,
    );
    await page.goto(`${server.origin}/second`);
  });

  afterAll(() => browser.close());

  const rows = async () => {
    const { addresses } = await tabWhen(
      browser,
      tabId,
      (tab) => tab.title === 'Second' && tab.state === 'ready' && tab.addresses.length >= 7,
    );
    return new Map(addresses.map((row) => [row.address, row]));
  };

  test('are told of: an imitation, links and buttons that lead elsewhere, shortened and broken ones', async () => {
    const found = await rows();
    expect(found.get(FAKE)).toMatchObject({
      lookalikes: [{ address: REAL, where: 'seen' }],
      assessment: { rating: 'high' },
    });
    expect(found.get(REAL)?.lookalikes).toBeUndefined();
    expect(found.get(OTHER)?.mismatches).toEqual([{ address: REAL, by: 'link' }]);
    expect(found.get(TRON)?.mismatches).toEqual([{ address: GENESIS, by: 'copy' }]);
    expect(found.get('0xd8dA…6045')?.candidates).toEqual([
      { address: FAKE, where: 'page' },
      { address: REAL, where: 'page' },
    ]);
    expect(found.get('0x1111...2222')?.candidates).toEqual([]);
    expect(found.get(BROKEN)?.correction).toEqual({ address: GENESIS, slip: 'replaced' });
  });

  test('are lines of the popup', async () => {
    await rows();
    const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitFor("document.querySelectorAll('.row').length > 5");
    const text = String(await popup.evaluate('document.body.innerText'));
    expect(text).toContain('Looks like one that you have seen before');
    expect(text).toContain(`Its link opens another address: ${REAL}`);
    expect(text).toContain('May be any of 2 addresses');
    await popup.close();
  });

  test('are compared in the panel, by keyboard, and nothing is looked up unasked', async () => {
    await rows();
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitFor("document.querySelectorAll('.row').length > 3");
    await panel.press('ArrowDown');
    await panel.press('Enter');
    await panel.waitFor("document.querySelectorAll('.compared-text').length === 2");
    const texts = await panel.evaluate(
      "[...document.querySelectorAll('.compared-text')].map((each) => each.textContent)",
    );
    expect(texts).toEqual([FAKE, REAL]);
    await panel.evaluate("document.querySelector('.pairs button').focus()");
    await panel.press('Enter');
    await panel.waitFor(`document.querySelector('.account-address')?.textContent === '${REAL}'`);
    expect(await answerOf(browser, 'readLedger', { limit: 9 })).toEqual([]);
    await panel.close();
  });

  test('that are broken have a page that offers what may be meant', async () => {
    await rows();
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitFor("document.querySelectorAll('.row').length > 3");
    await panel.press('/');
    await panel.evaluate("document.querySelector('.look-up input').focus()");
    await panel.type(BROKEN);
    await panel.press('Enter');
    await panel.waitFor("document.querySelector('.pairs') !== null");
    expect(await panel.evaluate("document.querySelector('.sentence-text').textContent")).toContain(GENESIS);
    await panel.close();
  });
});

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';

const GENESIS = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const BURN = '0x000000000000000000000000000000000000dEaD';
const TETHER = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const VITALIK = '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045';

/** One of BIP-39's own vectors. */
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

const PAGES: Readonly<Record<string, string>> = {
  frames: `<p>${GENESIS}</p><iframe srcdoc="<p>${BURN}</p>"></iframe><iframe id="blank"></iframe>
    <iframe sandbox src="data:text/html,<p>${TETHER}</p>"></iframe>
    <script>blank.contentDocument.body.append('${VITALIK}')</script>`,
  shadows: `<div><template shadowrootmode="closed"><p>${GENESIS}</p></template></div><x-late></x-late>
    <script>setTimeout(() => {
      customElements.define('x-late', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'closed' }).append('${BURN}'); }
      });
    }, 1500)</script>`,
  removal: `<main></main><script>
    for (let n = 0; n < 3000; n++) document.querySelector('main').append(Object.assign(document.createElement('p'),
      { textContent: 'some words that nobody looks for, again and again, to make the page long. '.repeat(4) + n }));
    document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: '${GENESIS}' }));
    const remove = () => { for (let n = 0; n < 40; n++) if (document.querySelectorAll('main > p').length > 1)
      document.querySelector('main > p').remove(); setTimeout(remove); };
    remove();</script>`,
  giant: `<pre></pre><script>
    document.querySelector('pre').append('lorem ipsum dolor sit amet '.repeat(740000) + '${GENESIS}');
    window.gaps = [0]; let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { const now = performance.now(); gaps.push(now - last); last = now; channel.port2.postMessage(0); };
    channel.port2.postMessage(0);</script>`,
  flood: `<main></main><script>
    let n = 0; const main = document.querySelector('main');
    const add = () => {
      for (let k = 0; k < 500; k++) main.append(Object.assign(document.createElement('p'), { textContent: 'row ' + n++ }));
      while (main.childNodes.length > 5000) main.firstChild.remove();
      if (n < 30000) setTimeout(add, 50); else { main.append('${BURN}'); window.flooded = true; }
    };
    add();</script><p id="kept">${GENESIS}</p>`,
  plain: `<p>${GENESIS}</p>`,
  deep: `<main></main><script>
    let at = document.querySelector('main');
    for (let n = 0; n < 1000; n++) {
      const host = document.createElement('div');
      at.append(host);
      at = host.attachShadow({ mode: n % 2 ? 'open' : 'closed' });
    }
    at.append('${GENESIS}');</script>`,
  bomb: `<main></main><script>
    const nest = (depth) => depth === 0 ? '<p>nothing</p>' : '<iframe srcdoc="' + nest(depth - 1).replaceAll('&', '&amp;').replaceAll('"', '&quot;') + '"></iframe>';
    for (let n = 0; n < 60; n++) document.querySelector('main').insertAdjacentHTML('beforeend', nest(3));
    document.querySelector('main').insertAdjacentHTML('beforeend', '<iframe srcdoc="<p>${GENESIS}</p>"></iframe>');</script>`,
  restless: `<main></main><p id="kept">${GENESIS}</p><script>
    const main = document.querySelector('main');
    for (let n = 0; n < 2000; n++) main.append(Object.assign(document.createElement('p'), { textContent: 'row ' + n }));
    let n = 0;
    const edit = () => {
      for (let k = 0; k < 20; k++) {
        const text = main.children[n++ % 2000].firstChild;
        if (n % 3) text.data = 'row ' + n + ' \\ud800 ${TETHER.slice(0, 20)}';
        else text.splitText(2).parentNode.normalize();
      }
      if (n < 6000) setTimeout(edit); else { kept.firstChild.data = '${BURN.slice(0, 20)}'; kept.append('${BURN.slice(20)}'); }
    };
    edit();</script>`,
  invisible: `<p></p><script>document.querySelector('p').append('\\u200b'.repeat(1000000) + ' \\udc00\\ud800 ${GENESIS} \\ud83d')</script>`,
  wallet: `<h1>Write these words down</h1><ol></ol><button>Copy</button><script>setTimeout(() => {
    for (const word of '${PHRASE}'.split(' ')) document.querySelector('ol').append(Object.assign(document.createElement('li'), { textContent: word }));
  }, 1000)</script>`,
};

interface Report {
  readonly method: string;
  readonly argument: { readonly addresses?: readonly { readonly address: string; readonly count: number }[] };
}

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A page</title>${PAGES[request.url?.slice(1) ?? ''] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => void server.close());

describe.each(BROWSERS)('the reader of pages in %s', (name) => {
  let browser: Browser;
  let listener: Page;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
    listener = await browser.openExtensionPage('content.js');
    await listener.evaluate(() => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      Object.assign(globalThis, { heard: [] });
      api.runtime.onMessage.addListener(
        (message: unknown) => void Reflect.get(globalThis, 'heard').push(message),
      );
    });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = undefined;
    await listener.evaluate(() => void Object.assign(globalThis, { heard: [] }));
  });

  async function reports(): Promise<readonly Report[]> {
    // Our own content script sent them.
    return (await listener.evaluate('globalThis.heard')) as readonly Report[];
  }

  async function hears(address: string, ms = 20_000): Promise<void> {
    const ends = Date.now() + ms;
    while (Date.now() < ends) {
      if (JSON.stringify(await reports()).includes(address)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${address} was not reported within ${ms} ms: ${JSON.stringify(await reports())}`);
  }

  test('reads frames with an address, without one, and sandboxed ones', async () => {
    page = await browser.newPage(`${origin}/frames`);
    for (const address of [GENESIS, BURN, TETHER, VITALIK]) await hears(address);
  });

  test('reads closed shadow trees, also those that come later', async () => {
    page = await browser.newPage(`${origin}/shadows`);
    for (const address of [GENESIS, BURN]) await hears(address);
  });

  test('loses nothing when the page removes what is being read', async () => {
    page = await browser.newPage(`${origin}/removal`);
    await hears(GENESIS);
  });

  test('reads a text of 20 million characters without holding up the page', async () => {
    page = await browser.newPage(`${origin}/giant`);
    await hears(GENESIS, 40_000);
    const gaps = await page.evaluate('gaps.toSorted((a, b) => b - a).slice(0, 20)');
    // Bounds the whole machine, other programs too; the reader's own share is measured by tests/bench/page.ts.
    expect(Number(Object(gaps)[10])).toBeLessThan(250);
  });

  test('keeps up with a page that adds 10,000 nodes a second, and counts what is gone as gone', async () => {
    page = await browser.newPage(`${origin}/flood`);
    await page.waitFor('window.flooded', 40_000);
    await hears(BURN, 30_000);
    await page.evaluate("document.querySelector('#kept').remove()");
    await expect
      .poll(
        async () => JSON.stringify((await reports()).findLast((one) => one.method === 'reportAddresses')),
        {
          timeout: 20_000,
          interval: 200,
        },
      )
      .not.toContain(GENESIS);
  });

  test('reads what hangs in a thousand shadow trees, one in the other, open and closed', async () => {
    page = await browser.newPage(`${origin}/deep`);
    await hears(GENESIS);
  });

  test('reads a page of hundreds of frames, of which only those report that have something to tell', async () => {
    page = await browser.newPage(`${origin}/bomb`);
    await hears(GENESIS);
    const told = (await reports()).filter(({ method }) => method === 'reportAddresses');
    // The page itself, which has nothing, and the one frame, each as often as the background asks while more is loaded;
    // of the other hundred and eighty none.
    expect(told.length).toBeLessThan(20);
  });

  test('reads a page that edits its own text meanwhile, and finds what it leaves', async () => {
    page = await browser.newPage(`${origin}/restless`);
    await hears(BURN, 30_000);
    const last = (await reports()).findLast(({ method }) => method === 'reportAddresses');
    expect(last?.argument.addresses?.map(({ address }) => address)).toEqual([BURN]);
  });

  test('reads a text behind a million zero-width characters, between halves of characters', async () => {
    page = await browser.newPage(`${origin}/invisible`);
    await hears(GENESIS);
  });

  test('tells that twelve words in a list are a secret, and none of the words', async () => {
    page = await browser.newPage(`${origin}/wallet`);
    await hears('secret-seed-phrase');
    expect(JSON.stringify(await reports())).not.toMatch(/winner|sausage|yellow/);
  });

  test('reports to a background that has died meanwhile', async () => {
    page = await browser.newPage(`${origin}/plain`);
    await hears(GENESIS);
    await browser.killBackground();
    await page.evaluate(`document.body.append('${BURN}')`);
    await hears(BURN);
  });
});

import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import { type Recorder, startRecorder } from '../browsers/recorder.ts';
import type { Browser, BrowserName, Page } from '../browsers/types.ts';
import { poll } from '../browsers/wait.ts';
import { answerOf } from '../support/ask-background.ts';
import { type DrawnCode, drawCodes } from '../support/draw-codes.ts';
import { KNOWN } from '../support/known-addresses.ts';

const SEGWIT = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const WIF = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';

function pngOf(width: number, height: number, codes: readonly DrawnCode[]): Buffer {
  const png = new PNG({ width, height });
  png.data.set(drawCodes(width, height, codes).data);
  return PNG.sync.write(png);
}

/** One picture with three codes, one of them light on dark; a `data:` image; a canvas that a script drew. */
const THREE = pngOf(640, 300, [
  { text: `bitcoin:${SEGWIT}?amount=0.01&label=Donate`, x: 10, y: 20, scale: 3 },
  { text: `ethereum:${KNOWN.ronin}`, x: 230, y: 20, scale: 4, inverted: true },
  { text: `key ${WIF}`, x: 450, y: 30, scale: 3, angle: 8 },
]).toString('base64');
const INLINE = pngOf(180, 180, [{ text: KNOWN.wannacry, x: 5, y: 5, scale: 4 }]).toString('base64');
const DRAWN = pngOf(260, 260, [{ text: 'https://example.org/', x: 5, y: 5, scale: 5 }]).toString('base64');
const CODES = `<!doctype html><link rel="icon" href="data:,"><title>Codes</title><body style="margin:0">
  <img src="/three.png"><br><img src="data:image/png;base64,${INLINE}"><canvas width="260" height="260"></canvas>
  <script>
    const picture = new Image();
    picture.onload = () => {
      document.querySelector('canvas').getContext('2d').drawImage(picture, 0, 0);
      document.title = 'Drawn';
    };
    picture.src = 'data:image/png;base64,${DRAWN}';
  </script>`;

/** The real popup over the page, worked from a page of the extension beside it. */
async function inPopup(browser: Browser, expression: string): Promise<unknown> {
  return browser.evaluateInExtension(`(() => {
    const [view] = browser.extension.getViews({ type: 'popup' });
    return view === undefined ? undefined : ((document) => ${expression})(view.document);
  })()`);
}

async function readInPopup(browser: Browser, page: Page): Promise<string> {
  await browser.clickAction(page);
  await poll(20_000, 'the control', () =>
    inPopup(browser, "document.querySelector('.read-more button') !== null"),
  );
  await inPopup(browser, "document.querySelector('.read-more button').click()");
  const ended = await poll(20_000, 'the end of the reading', () =>
    inPopup(
      browser,
      "document.querySelector('.reading-foot, .reading .title, .problem') && document.body.innerText",
    ),
  );
  return String(ended);
}

/** What Firefox's sidebar, or the panel that stands in a tab, says once it has read. */
async function inPanel(browser: Browser, panel: Page | undefined): Promise<unknown> {
  const text = "document.querySelector('.reading-foot, .problem') && document.body.innerText";
  if (panel !== undefined) return panel.evaluate(text);
  return browser.evaluateInExtension(`(() => {
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    return view === undefined ? undefined : ((document) => ${text})(view.document);
  })()`);
}

/** What is shown of the menu in each browser. */
const MENU_TEST = {
  firefox: 'are read in the sidebar when the menu’s entry is chosen',
  chromium: 'are read in the panel on the menu’s event (the native menu cannot be driven)',
} as const;

async function closePopup(browser: Browser): Promise<void> {
  await browser.evaluateInExtension(
    "browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())",
  );
}

describe.each(BROWSERS)('QR codes in what is visible, in %s', (name: BrowserName) => {
  let recorder: Recorder;
  let browser: Browser;

  beforeAll(async () => {
    recorder = await startRecorder((url, _request, response) => {
      if (url.pathname === '/three.png') {
        response.setHeader('content-type', 'image/png');
        response.end(Buffer.from(THREE, 'base64'));
        return;
      }
      response.setHeader('content-type', 'text/html');
      response.end(url.pathname === '/none' ? '<link rel="icon" href="data:,"><p>Nothing here.' : CODES);
    });
    browser = await launch(name, { extension: builtExtension(name), proxy: recorder.proxy });
  });

  afterAll(async () => {
    await browser.close();
    await recorder.close();
  });

  test('are read on the click in the popup, with what they ask for, without a request', async () => {
    const page = await browser.newPage('http://codes.example/');
    await page.tabId();
    await page.waitFor("document.title === 'Drawn'");
    recorder.clear();
    const shown = await readInPopup(browser, page);
    expect(shown).toContain('5 QR codes');
    for (const part of ['QR code asks for 0.01 BTC · “Donate”', 'Severe', 'https://example.org/'])
      expect(shown).toContain(part);
    const addresses = await inPopup(
      browser,
      "[...document.querySelectorAll('.row .address')].map((each) => each.textContent)",
    );
    expect(addresses).toHaveLength(3);
    expect(shown).not.toContain(WIF);
    expect(shown).toContain('Private key');
    expect(recorder.requests).toEqual([]);
    expect(await answerOf(browser, 'readLedger', { limit: 10 })).toEqual([]);
    await closePopup(browser);
  });

  test('become sightings of the page, as what they are; a private key does not', async () => {
    const sightings = await answerOf(browser, 'readSightings', { limit: 10 });
    expect(sightings.map(({ address }) => address).sort()).toEqual(
      [SEGWIT, KNOWN.ronin, KNOWN.wannacry].sort(),
    );
    for (const sighting of sightings)
      expect(sighting).toMatchObject({ site: 'codes.example', title: 'Drawn', channel: 'picture', count: 1 });
    expect(JSON.stringify(sightings)).not.toContain(WIF);
  });

  test(MENU_TEST[name], async () => {
    const page = await browser.newPage('http://codes.example/menu');
    // Chromium's panel cannot be opened without a click, which the event alone is not: it stands in a tab here. Nor is the
    // tab the extension's by the event: the button has to be clicked, as the real menu would count as.
    const tabId = await page.tabId();
    const panel =
      name === 'chromium' ? await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`) : undefined;
    await panel?.waitFor("document.querySelector('.read-more button') !== null");
    await page.activate();
    if (name === 'chromium') await browser.clickAction(page);
    await closePopup(browser);
    recorder.clear();
    await browser.chooseMenuEntry(page, 'read-picture');
    const shown = await poll(20_000, 'the reading in the panel', () => inPanel(browser, panel));
    expect(shown).toContain('5 QR codes');
    expect(shown).toContain('QR code asks for 0.01 BTC · “Donate”');
    expect(recorder.requests).toEqual([]);
    await panel?.close();
  });

  test('are missed in words where there is none', async () => {
    const page = await browser.newPage('http://codes.example/none');
    await page.tabId();
    expect(await readInPopup(browser, page)).toContain('No QR code in what is visible of this page');
    await closePopup(browser);
  });

  test('are not read in a tab in which nobody has clicked: the browser refuses, and the panel says so', async () => {
    const page = await browser.newPage('http://codes.example/refused');
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${await page.tabId()}`);
    await panel.waitFor("document.querySelector('.read-more button') !== null");
    // The panel of the test is a page of its own, so that the tab it is about has to come to the front again.
    await page.activate();
    await panel.evaluate("document.querySelector('.read-more button').click()");
    await panel.waitFor("document.querySelector('.problem') !== null");
    expect(await panel.evaluate('document.body.innerText')).toContain(
      'lets Sightline take no picture of this tab yet',
    );
  });
});

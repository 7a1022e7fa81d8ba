import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import { type Recorder, startRecorder } from '../browsers/recorder.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { answerOf, tabWhen } from '../support/ask-background.ts';
import { KNOWN } from '../support/known-addresses.ts';
import { makePdf } from '../support/make-pdf.ts';

const REPORT = makePdf([
  [['A report on payments.']],
  [['The ransom went to ', KNOWN.wannacry.slice(0, 10), KNOWN.wannacry.slice(10), ' in 2017.']],
  [
    [`The bridge was emptied by ${KNOWN.ronin.slice(0, 21)}`],
    [`${KNOWN.ronin.slice(21)} in 2022.`],
    [KNOWN.wannacry],
  ],
]);
const LOCKED = makePdf([[['x']]], { encrypted: true });

describe.each(BROWSERS)('PDFs in %s', (name) => {
  let recorder: Recorder;
  let browser: Browser;

  beforeAll(async () => {
    recorder = await startRecorder((url, _request, response) => {
      const isReport = url.pathname === '/report.pdf';
      response.setHeader('content-type', isReport ? 'application/pdf' : 'text/html');
      response.setHeader('set-cookie', 'visitor=1');
      response.end(isReport ? REPORT : '<!doctype html><link rel="icon" href="data:,"><p>A page.');
    });
    browser = await launch(name, { extension: builtExtension(name), proxy: recorder.proxy });
  });

  afterAll(async () => {
    await browser.close();
    await recorder.close();
  });

  /** The panel beside a tab, at its PDF view; the toolbar button has been clicked in the tab, as a person would. */
  async function openBeside(
    url: string,
  ): Promise<{ readonly tab: Page; readonly panel: Page; readonly tabId: number }> {
    const tab = await browser.newPage();
    await tab.goto(url);
    const tabId = await tab.tabId();
    await browser.clickAction(tab);
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitFor("document.querySelectorAll('.read-more button').length === 2");
    await panel.click('.read-more button:nth-child(2)');
    await panel.waitFor("document.querySelector('.choice') !== null");
    return { tab, panel, tabId };
  }

  const textOf = async (panel: Page) => String(await panel.evaluate('document.body.innerText'));

  test('are read by asking their server once more, after a click that names it, with a line in the ledger', async () => {
    const { panel } = await openBeside('http://court.example/report.pdf');
    await panel.waitFor("document.querySelector('.choice button') !== null");
    recorder.clear();
    expect(await textOf(panel)).toContain('Ask court.example for the file once more');
    await panel.click('.choice button');
    await panel.waitFor("document.querySelector('.reading-foot') !== null", 30_000);
    const shown = await textOf(panel);
    for (const part of ['2 addresses', 'On 2 pages: 2, 3', 'On page 3', 'report.pdf', '3 pages.'])
      expect(shown).toContain(part);
    const requests = recorder.requests.filter(({ url }) => url.includes('court.example'));
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET http://court.example/report.pdf',
    ]);
    for (const header of ['cookie', 'referer', 'origin'])
      expect(requests[0]?.headers).not.toHaveProperty(header);
    expect(await answerOf(browser, 'readLedger', { limit: 10 })).toMatchObject([
      {
        host: 'court.example',
        purpose: 'GET document',
        outcome: 'answered',
        status: 200,
        bytesIn: REPORT.length,
      },
    ]);
  });

  test('leave sightings of the document, with the sentence around each address', async () => {
    const sightings = await answerOf(browser, 'readSightings', { limit: 10 });
    expect(sightings.map(({ address }) => address).sort()).toEqual([KNOWN.ronin, KNOWN.wannacry].sort());
    const ransom = sightings.find(({ address }) => address === KNOWN.wannacry);
    expect(ransom).toMatchObject({
      url: 'http://court.example/report.pdf',
      channel: 'document',
      sentence: expect.stringContaining(`The ransom went to ${KNOWN.wannacry} in 2017.`),
    });
  });

  test('are read from a file of the person’s without any request, and without a trace', async () => {
    const before = await answerOf(browser, 'readSightings', { limit: 100 });
    const { panel } = await openBeside('http://court.example/page');
    recorder.clear();
    await chooseFile(panel, REPORT, 'own.pdf');
    await panel.waitFor("document.querySelector('.reading-foot') !== null", 30_000);
    expect(await textOf(panel)).toContain('own.pdf');
    expect(await textOf(panel)).toContain('Not recorded as seen.');
    expect(recorder.requests).toEqual([]);
    expect(await answerOf(browser, 'readSightings', { limit: 100 })).toEqual(before);
  });

  test('that are none, or locked, are called so', async () => {
    const { panel } = await openBeside('http://court.example/page');
    await panel.waitFor("document.querySelector('.choice button') !== null");
    expect(await textOf(panel)).toContain('does not end in .pdf');
    await panel.click('.choice button');
    await panel.waitFor("document.querySelector('.problem') !== null", 30_000);
    expect(await textOf(panel)).toContain('This is no PDF');
    await panel.click('.problem button');
    await panel.waitFor("document.querySelector('.choice') !== null");
    await chooseFile(panel, LOCKED, 'locked.pdf');
    await panel.waitFor("document.querySelector('.problem') !== null", 30_000);
    expect(await textOf(panel)).toContain('opens with a password only');
  });

  test('are not read along in the browser’s viewer, and the list says how they are', async () => {
    const tab = await browser.newPage();
    await tab.goto('http://court.example/report.pdf');
    const tabId = await tab.tabId();
    const overview = await tabWhen(browser, tabId, ({ state }) => state !== 'reading');
    expect(overview.addresses).toEqual([]);
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitFor("document.querySelector('.notice .title') !== null");
    expect(await textOf(panel)).toContain('This tab shows a PDF');
  });
});

/** Puts a file into the file field, as its dialogue does. */
async function chooseFile(panel: Page, file: Buffer, name: string): Promise<void> {
  await panel.evaluate(
    (base64: string, fileName: string) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName, { type: 'application/pdf' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('there is no file field');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    file.toString('base64'),
    name,
  );
}

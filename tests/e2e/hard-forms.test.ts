import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { answerOf } from '../support/ask-background.ts';
import { DECOYS, hardForms, hardPages } from '../support/hard-forms.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';

const FORMS = hardForms();
/** How long a page is given to show everything, and Sightline to read it; milliseconds. */
const PATIENCE = 20_000;

let server: PageServer;

beforeAll(async () => {
  server = await servePages(hardPages());
});

afterAll(() => server.close());

describe.each(BROWSERS)('on a page of hard forms, %s', (name) => {
  let browser: Browser;
  let found: ReadonlySet<string> = new Set();
  let decoys: readonly string[] = [];

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
    found = new Set(
      await addressesOn(
        '/forms',
        FORMS.map(({ address }) => address),
      ),
    );
    decoys = await addressesOn('/decoys', []);
  });

  afterAll(() => browser?.close());

  /** What the tab's list shows once it shows all that is awaited, or patience ends. */
  async function addressesOn(path: string, awaited: readonly string[]): Promise<readonly string[]> {
    const page = await browser.newPage(`${server.origin}${path}`);
    const tabId = await page.tabId();
    const ends = Date.now() + (awaited.length > 0 ? PATIENCE : PATIENCE / 4);
    let shown: readonly string[] = [];
    while (Date.now() < ends && (awaited.length === 0 || awaited.some((one) => !shown.includes(one)))) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      shown = (await answerOf(browser, 'readTab', { tabId })).addresses.map(({ address }) => address);
    }
    await page.close();
    return shown;
  }

  test.each(FORMS)('finds the address: $name', ({ address }) => {
    expect(found).toContain(address);
  });

  test('finds nothing else', () => {
    const known = new Set(FORMS.map(({ address }) => address));
    expect([...found].filter((address) => !known.has(address))).toEqual([]);
  });

  test(`finds nothing in ${DECOYS.length} texts that only look like it`, () => {
    expect(decoys).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { DECOYS, hardForms, hardPages } from '../support/hard-forms.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';
import { shownAddresses } from '../support/shown-addresses.ts';

const FORMS = hardForms();

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

  async function addressesOn(path: string, awaited: readonly string[]): Promise<readonly string[]> {
    const page = await browser.newPage(`${server.origin}${path}`);
    const shown = await shownAddresses(browser, page, awaited);
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

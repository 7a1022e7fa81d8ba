import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '../browsers/types.ts';
import { readSettledTab } from './read-tab.ts';
import { tableOf } from './table.ts';

/** Reads each page without a window: pictures into a folder, a table for the terminal. Returns how many addresses it read. */
export async function showHeadless(browser: Browser, urls: readonly string[], out: string): Promise<number> {
  mkdirSync(out, { recursive: true });
  let found = 0;
  for (const url of urls) {
    const page = await browser.newPage();
    await page.setViewport(1280, 900);
    await page.goto(url);
    const tabId = await page.tabId();
    const tab = await readSettledTab(browser, tabId);
    const name = path.basename(new URL(url).pathname, '.html') || 'page';
    await page.screenshot(path.join(out, `${name}.png`));
    await takeView(browser, `popup.html?tab=${tabId}`, {
      width: 400,
      height: 560,
      file: path.join(out, `${name}-popup.png`),
    });
    await takeView(browser, `sidepanel.html?tab=${tabId}`, {
      width: 420,
      height: 900,
      file: path.join(out, `${name}-sidepanel.png`),
    });
    console.log(`\n${tab.title || url}\n${url}   ${tab.addresses.length} addresses`);
    console.log(tableOf(tab, process.stdout.columns ?? 160));
    found += tab.addresses.length;
    await page.close();
  }
  console.log(`\nPictures of the pages, the popup and the side panel are in ${out}`);
  return found;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly file: string;
}

/** A view of the extension, opened as a tab in the size that it has in the browser. */
async function takeView(browser: Browser, view: string, { width, height, file }: Picture): Promise<void> {
  const page = await browser.openExtensionPage(view);
  await page.setViewport(width, height);
  await page.waitFor(
    'document.querySelector("[aria-busy=true]") === null && document.body.innerText.length > 40',
  );
  await page.screenshot(file);
  await page.close();
}

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
    await takePopup(browser, tabId, path.join(out, `${name}-popup.png`));
    await takePanel(browser, tabId, path.join(out, `${name}-sidepanel.png`));
    console.log(`\n${tab.title || url}\n${url}   ${tab.addresses.length} addresses`);
    console.log(tableOf(tab, process.stdout.columns ?? 160));
    found += tab.addresses.length;
    await page.close();
  }
  console.log(`\nPictures of the pages, the popup and the side panel are in ${out}`);
  return found;
}

// A view is there when its script has drawn it and it waits for nothing more.
const IS_READY = 'document.querySelector("main > *") !== null && document.querySelector(".waiting") === null';

/** The popup at work; the question of the first run, which it begins with, is answered as an investigator would. */
async function takePopup(browser: Browser, tabId: number, file: string): Promise<void> {
  const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(400, 560);
  await popup.waitFor(IS_READY);
  if (await popup.evaluate('document.querySelector(".start") !== null')) {
    await popup.click('.start button');
    await popup.waitFor('document.querySelector(".start") === null');
  }
  await popup.screenshot(file);
  await popup.close();
}

/** The panel with the worst address in full, where there is one. */
async function takePanel(browser: Browser, tabId: number, file: string): Promise<void> {
  const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
  await panel.setViewport(420, 900);
  await panel.waitFor(IS_READY);
  if (await panel.evaluate('document.querySelector(".row-main") !== null')) {
    await panel.click('.row-main');
    await panel.waitFor(`document.querySelector("main.account") !== null && ${IS_READY}`);
  }
  await panel.screenshot(file);
  await panel.close();
}

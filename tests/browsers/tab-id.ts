import type { Evaluate, Page } from './types.ts';

/** The id of the active tab that shows the page's URL. */
export async function activeTabId(evaluateInExtension: Evaluate, page: Page): Promise<number> {
  await page.activate();
  const url = await page.url();
  const ids = await evaluateInExtension(
    `browser.tabs.query({ active: true }).then((tabs) => tabs.filter((tab) => tab.url === ${JSON.stringify(url)}).map((tab) => tab.id))`,
  );
  return soleTab(ids, url);
}

/** Opens a private window and returns the id of its tab. */
export async function openPrivateTab(evaluateInExtension: Evaluate, url: string): Promise<number> {
  const ids = await evaluateInExtension(
    `browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then((window) => window.tabs.map((tab) => tab.id))`,
  );
  return soleTab(ids, url);
}

function soleTab(ids: unknown, url: string): number {
  const id: unknown = Array.isArray(ids) && ids.length === 1 ? ids[0] : undefined;
  if (typeof id !== 'number') throw new Error(`no single tab shows ${url}: ${JSON.stringify(ids)}`);
  return id;
}

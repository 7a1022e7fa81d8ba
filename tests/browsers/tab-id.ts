import type { Evaluate, Page } from './types.ts';

/**
 * The id of the tab that was brought to the front. It is not looked up by its URL, which an extension without the `tabs`
 * permission does not see.
 */
export async function activeTabId(evaluateInExtension: Evaluate, page: Page): Promise<number> {
  // The first evaluation opens a page of its own, which comes to the front.
  await evaluateInExtension('true');
  await page.activate();
  const ids = await evaluateInExtension(
    "browser.tabs.query({ active: true, windowType: 'normal' }).then((tabs) => tabs.filter((tab) => !tab.incognito || tabs.length === 1).map((tab) => tab.id))",
  );
  return soleTab(ids, await page.url());
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
  if (typeof id !== 'number')
    throw new Error(`the browser names no single tab for ${url}: ${JSON.stringify(ids)}`);
  return id;
}

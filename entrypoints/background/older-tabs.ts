import browser from 'webextension-polyfill';

const KEY = 'older-tabs';

/**
 * Remembers which tabs were open when Sightline was installed or updated. Their pages hold no content script,
 * or one that has lost its background, until they are loaded again.
 */
export async function rememberOlderTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [KEY]: tabs.flatMap(({ id }) => (id === undefined ? [] : [id])) });
}

/** The tab has been loaded again. */
export async function forgetOlderTab(tabId: number): Promise<void> {
  const older = await readOlder();
  if (older.includes(tabId))
    await browser.storage.session.set({ [KEY]: older.filter((other) => other !== tabId) });
}

/** Whether the page of the tab is older than this installation. */
export async function isOlder(tabId: number): Promise<boolean> {
  return (await readOlder()).includes(tabId);
}

async function readOlder(): Promise<readonly unknown[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

import browser from 'webextension-polyfill';

/**
 * The tab that a view's own address names (`popup.html?tab=12`): a view that was opened as a page of its own
 * is itself the active tab and has to be told which other one it is about.
 */
export async function readNamedTab(): Promise<browser.Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named === null || !/^\d{1,10}$/.test(named)) return undefined;
  return browser.tabs.get(Number(named)).catch(() => undefined);
}

/** The tab in front of a window, or of the current window, unless the view's address names another. */
export async function readViewedTab(windowId?: number): Promise<browser.Tabs.Tab | undefined> {
  const named = await readNamedTab();
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query(
    windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId },
  );
  return active;
}

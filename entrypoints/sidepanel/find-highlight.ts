import browser from 'webextension-polyfill';

/** Whether this browser can highlight what its own search has found: Firefox, never Chromium. */
export function hasFind(): boolean {
  const [declared] = browser.runtime.getManifest().optional_permissions ?? [];
  return declared === 'find';
}

/**
 * Lets the browser highlight a text in a tab, as its own search does: it paints over the page, which can see nothing of
 * it (no element, no selection, no scrolling). Answers how many there are; `undefined` when the person has not let it.
 * Call it first thing in the click.
 */
export async function highlightFound(tabId: number, text: string): Promise<number | undefined> {
  if (!(await browser.permissions.request({ permissions: ['find'] }))) return undefined;
  const { count } = await browser.find.find(text, { tabId });
  if (count > 0) await browser.find.highlightResults({ tabId, noScroll: true });
  return count;
}

/** Takes the highlight away. */
export function clearFound(tabId: number): void {
  void browser.find.removeHighlighting(tabId);
}

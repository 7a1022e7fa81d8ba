import type { Browser, Page } from '../browsers/types.ts';
import { sleep } from '../browsers/wait.ts';
import { answerOf } from './ask-background.ts';

/** How long a page is given to show everything, and Sightline to read it; milliseconds. */
const PATIENCE = 20_000;
const PACE = 500;

/**
 * The addresses that the tab's list shows once it shows all that are awaited, or patience ends. Where none is awaited,
 * those that it shows after a quarter of that time.
 */
export async function shownAddresses(
  browser: Browser,
  page: Page,
  awaited: readonly string[],
): Promise<readonly string[]> {
  const tabId = await page.tabId();
  const ends = Date.now() + (awaited.length > 0 ? PATIENCE : PATIENCE / 4);
  let shown: readonly string[] = [];
  while (Date.now() < ends && (awaited.length === 0 || awaited.some((one) => !shown.includes(one)))) {
    await sleep(PACE);
    shown = (await answerOf(browser, 'readTab', { tabId })).addresses.map(({ address }) => address);
  }
  return shown;
}

import type { Result } from '../../utils/errors.ts';
import type { TabOverview } from '../../utils/intel/views.ts';
import type { Browser } from '../browsers/types.ts';
import { sleep } from '../browsers/wait.ts';

const PATIENCE_MS = 30_000;
// The feed puts a post on top every 1.5 seconds, and not each of them has an address.
const SETTLED_MS = 3_500;

/** What the background says of a tab, once it has read it and nothing more has come for a moment. */
export async function readSettledTab(browser: Browser, tabId: number): Promise<TabOverview> {
  const end = Date.now() + PATIENCE_MS;
  let since = Date.now();
  let count = -1;
  for (;;) {
    const tab = await readTab(browser, tabId);
    if (tab.addresses.length !== count || tab.state === 'reading') since = Date.now();
    count = tab.addresses.length;
    if (Date.now() - since > SETTLED_MS || Date.now() > end) return tab;
    await sleep(200);
  }
}

async function readTab(browser: Browser, tabId: number): Promise<TabOverview> {
  const call = { to: 'background', method: 'readTab', argument: { tabId } };
  const answer = await browser.evaluateInExtension(`browser.runtime.sendMessage(${JSON.stringify(call)})`);
  // The background answers in the protocol's shape; anything else fails on the next line.
  const result = answer as Result<TabOverview> | undefined;
  if (!result?.ok) throw new Error(`the extension did not say what is on the tab: ${JSON.stringify(result)}`);
  return result.value;
}

import type { Result } from '../../utils/errors.ts';
import type { TabOverview } from '../../utils/intel/views.ts';
import type { Answered, Argument, Method } from '../../utils/messaging/protocol.ts';
import type { Browser } from '../browsers/types.ts';
import { sleep } from '../browsers/wait.ts';

/** Asks the background of a running browser as one of the extension's own pages does. */
export async function askBackground<M extends Method>(
  browser: Browser,
  method: M,
  argument: Argument<M>,
): Promise<Result<Answered<M>>> {
  const call = JSON.stringify({ to: 'background', method, argument });
  const answer = await browser.evaluateInExtension(`browser.runtime.sendMessage(${call})`);
  // The background answers in the protocol's shape; what is none fails where it is read.
  return answer as Result<Answered<M>>;
}

/** The same, where the answer is expected to be a good one. */
export async function answerOf<M extends Method>(
  browser: Browser,
  method: M,
  argument: Argument<M>,
): Promise<Answered<M>> {
  const answer = await askBackground(browser, method, argument);
  if (!answer?.ok) throw new Error(`${method} answered ${JSON.stringify(answer)}`);
  return answer.value;
}

/** The tab's overview as soon as it is as expected; the last one when it never is. */
export async function tabWhen(
  browser: Browser,
  tabId: number,
  isExpected: (tab: TabOverview) => boolean,
): Promise<TabOverview> {
  const end = Date.now() + 20_000;
  for (;;) {
    const tab = await answerOf(browser, 'readTab', { tabId });
    if (isExpected(tab) || Date.now() > end) return tab;
    await sleep(150);
  }
}

/** The addresses that a tab shows, sorted. */
export function shown({ addresses }: TabOverview): readonly string[] {
  return addresses.map(({ address }) => address).sort();
}

import type { Found } from '../../../entrypoints/content/found.ts';
import { createReporter } from '../../../entrypoints/content/reporter.ts';
import { createAsk } from '../../../utils/messaging/client-calls.ts';
import type { Occurrence } from '../../../utils/page/types.ts';
import { pacing } from './read-page.ts';
import { createStopwatch, type Held } from './stopwatch.ts';

/** Tells a background that wants every sentence of everything that was found, as the product does after a reading. */
export async function tellBackground(occurrences: readonly Occurrence<Found>[]): Promise<Held> {
  const watch = createStopwatch();
  const addresses = new Set(occurrences.flatMap(({ found }) => ('address' in found ? [found.address] : [])));
  const ask = createAsk({
    async sendMessage(call) {
      // The browser writes a message down before it returns.
      JSON.stringify(call);
      await watch.wait(pacing.yieldTurn());
      const value = call.method === 'reportAddresses' ? { sentencesFor: [...addresses] } : undefined;
      return { ok: true, value };
    },
    wait: (milliseconds) => pacing.wait(milliseconds, new AbortController().signal),
  });
  const reporter = createReporter({
    ask,
    read: () => ({ occurrences, dropped: 0, complete: true, title: document.title }),
    isTop: true,
    pacing: { now: pacing.now, yieldTurn: () => watch.wait(pacing.yieldTurn()) },
    signal: new AbortController().signal,
  });
  watch.begin();
  await reporter.report();
  watch.end();
  return watch.held;
}

import { ask } from '../../utils/messaging/client.ts';
import { createPacing } from '../../utils/page/pacing.ts';
import { PageReader } from '../../utils/page/page-reader.ts';
import { whenLoaded } from '../../utils/page/when-loaded.ts';
import { addressSearch } from './address-search.ts';
import { answerBackground } from './answer-background.ts';
import { addressesOf } from './found.ts';
import { isConnected } from './is-connected.ts';
import { createReporter } from './reporter.ts';
import { revealAddress } from './reveal-address.ts';
import { shadowRoots } from './shadow-roots.ts';
import { sharedReading } from './shared-reading.ts';

/** Reads this frame and reports what stands in it, until the signal aborts or the extension is gone. */
export function startReading(signal: AbortSignal): void {
  const pacing = createPacing();
  const shared = sharedReading();
  const reader = new PageReader({
    document,
    search: addressSearch(() => contextOf(document)),
    shadowRoots,
    pacing,
    isWanted: isConnected,
    onRead: () => {
      void reporter.report();
      shared.changed?.();
    },
    signal,
  });
  const reporter = createReporter({
    ask,
    isTop: window.top === window,
    pacing,
    signal,
    read: () =>
      signal.aborted || !isConnected()
        ? undefined
        : {
            occurrences: reader.occurrences(),
            dropped: reader.dropped,
            complete: reader.complete,
            title: document.title,
          },
  });
  const reportAgain = (): void => void reporter.report(true);
  const addresses = () => addressesOf(reader.occurrences());
  shared.occurrences = addresses;
  signal.addEventListener('abort', () => {
    shared.occurrences = undefined;
    shared.changed?.();
  });
  answerBackground(signal, { reportAgain, reveal: (place) => revealAddress(addresses(), place) });
  // Back from the history, alive as it was; the background has forgotten it.
  window.addEventListener('pageshow', (event) => event.persisted && reportAgain(), { signal });
  void whenLoaded(document, pacing, signal).then(() => reader.run());
}

/** Words that let an address without a checksum count. */
function contextOf({ title, location }: Document): string {
  return `${location.host} ${title}`;
}

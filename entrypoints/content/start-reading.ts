import browser from 'webextension-polyfill';
import { ask } from '../../utils/messaging/client.ts';
import { createPacing } from '../../utils/page/pacing.ts';
import { PageReader } from '../../utils/page/page-reader.ts';
import { whenLoaded } from '../../utils/page/when-loaded.ts';
import { addressSearch } from './address-search.ts';
import { answerBackground } from './answer-background.ts';
import { createReporter } from './reporter.ts';
import { shadowRoots } from './shadow-roots.ts';

/** Reads this frame and reports what stands in it, until the signal aborts or the extension is gone. */
export function startReading(signal: AbortSignal): void {
  const pacing = createPacing();
  const reader = new PageReader({
    document,
    search: addressSearch(() => contextOf(document)),
    shadowRoots,
    pacing,
    isWanted: isConnected,
    onRead: () => void reporter.report(),
    signal,
  });
  const reporter = createReporter({
    ask,
    isTop: window.top === window,
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
  answerBackground(signal, reportAgain);
  // Back from the history, alive as it was; the background has forgotten it.
  window.addEventListener('pageshow', (event) => event.persisted && reportAgain(), { signal });
  void whenLoaded(document, pacing, signal).then(() => reader.run());
}

/** Words that let an address without a checksum count. */
function contextOf({ title, location }: Document): string {
  return `${location.host} ${title}`;
}

/** False when the extension was updated or removed and has left this script behind. */
function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox throws where Chromium says `undefined`.
    return false;
  }
}

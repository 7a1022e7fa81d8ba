import browser from 'webextension-polyfill';
import { type Ask, createAsk } from './client-calls.ts';
import { createOnChange, type OnChange } from './client-changes.ts';
import { CHANGES_PORT } from './wire.ts';

// Not `setTimeout`: its numbers are counted for the whole window, so that a page could tell from a gap in its own
// that a content script of ours has waited.
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => resolve(), { once: true });
  });

/** Asks the background one question of the protocol; a failure is part of the answer, nothing is thrown. */
export const ask: Ask = createAsk({ sendMessage: (call) => browser.runtime.sendMessage(call), wait });

/**
 * Tells a view what changed in the background, until the function it returns is called. After a restart of
 * the background the topic is `restarted`: ask again for everything that is shown.
 */
export const onChange: OnChange = createOnChange({
  connect: () => browser.runtime.connect({ name: CHANGES_PORT }),
  wait,
});

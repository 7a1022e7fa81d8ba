import { SightlineError } from '../errors.ts';
import type { Desk } from './desk.ts';

/** Asks for the document in a tab once more, for a view that reads it. */
export interface DocumentFetcher {
  /** The bytes in base64: messages carry no others in Chromium. */
  fetch(tabId: number, url: string): Promise<{ readonly base64: string }>;
  cancel(tabId: number): void;
}

/**
 * Makes the fetcher. It asks for nothing but what the tab shows now, and for nothing out of a private window: the request
 * would leave from the ordinary one.
 */
export function createDocumentFetcher(desk: Desk): DocumentFetcher {
  const running = new Map<number, AbortController>();
  return {
    async fetch(tabId, url) {
      const tab = await desk.tabs.describe(tabId);
      if (tab?.url !== url) throw new SightlineError('tab-changed');
      if (tab.incognito) throw new SightlineError('not-allowed', [new URL(url).host]);
      running.get(tabId)?.abort();
      const own = new AbortController();
      running.set(tabId, own);
      try {
        return { base64: encode(await desk.fetchDocument({ url, signal: own.signal })) };
      } finally {
        if (running.get(tabId) === own) running.delete(tabId);
      }
    },
    cancel: (tabId) => running.get(tabId)?.abort(),
  };
}

/** Bytes that go into one call: engines limit the number of arguments. */
const STEP = 0x8000;

function encode(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  return btoa(parts.join(''));
}

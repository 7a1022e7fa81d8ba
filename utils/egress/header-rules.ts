/** A rule in the form of `declarativeNetRequest`, as far as it is used here. */
export interface HeaderRule {
  readonly id: number;
  readonly priority: number;
  readonly condition: {
    readonly initiatorDomains: string[];
    readonly resourceTypes: ['xmlhttprequest'];
  };
  readonly action: {
    readonly type: 'modifyHeaders';
    readonly requestHeaders: readonly (
      | { readonly header: string; readonly operation: 'remove' }
      | { readonly header: string; readonly operation: 'set'; readonly value: string }
    )[];
  };
}

/** Headers by which a server could tell the person, their language, or that they use this extension. */
const REMOVED = [
  'origin',
  'referer',
  'cookie',
  'accept-language',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-gpc',
  'dnt',
];

/**
 * The session rules that take from the extension's own requests what `fetch` sends by itself: POST carries
 * the extension's id in `Origin`, and every request the full `User-Agent` and the languages. Some servers
 * turn a request without a `User-Agent` away, so that it is replaced, not removed.
 *
 * `extensionHost` is the host of `runtime.getURL('')`. Both browsers compare `initiatorDomains` with the host
 * of the page or worker that made the request: in Chromium the extension's id, in Firefox the random UUID of
 * this installation (`RequestDetails` in its `ExtensionDNR.sys.mjs`). The rules work on hosts that the person
 * has granted, and on `fetch` alone: no rule reaches a WebSocket. What is left is what any program sends, and in
 * Firefox a `Priority`, which it adds behind the rules.
 */
export function headerRules(extensionHost: string): readonly HeaderRule[] {
  const removed = REMOVED.map((header) => ({ header, operation: 'remove' as const }));
  return [
    {
      id: 1,
      priority: 1,
      condition: { initiatorDomains: [extensionHost], resourceTypes: ['xmlhttprequest'] },
      action: {
        type: 'modifyHeaders',
        requestHeaders: [...removed, { header: 'user-agent', operation: 'set', value: 'Mozilla/5.0' }],
      },
    },
  ];
}

import browser from 'webextension-polyfill';
import { createGate, headerRules } from '../../utils/egress/index.ts';

// The background of a small extension: sends one GET and one POST through the gate, with or without the header
// rules, so that a server can say what of them arrived.

interface Order {
  readonly url: string;
  readonly withRules: boolean;
}

browser.runtime.onMessage.addListener(async (message: unknown) => {
  // The test below is the only sender.
  const { url, withRules } = message as Order;
  const rules = headerRules(new URL(browser.runtime.getURL('')).host);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: rules.map(({ id }) => id),
    addRules: withRules
      ? rules.map(({ action, ...rule }) => ({
          ...rule,
          action: { ...action, requestHeaders: [...action.requestHeaders] },
        }))
      : [],
  });
  const gate = createGate({
    now: Date.now,
    sources: async () => [{ id: 'mine', url }],
    ledger: { append: async () => undefined, update: async () => undefined },
  });
  const request = { url, sourceId: 'mine', purpose: 'test' } as const;
  const got = await gate.send({ ...request, method: 'GET' });
  const posted = await gate.send({ ...request, method: 'POST', body: '{}' });
  return [got.status, posted.status];
});

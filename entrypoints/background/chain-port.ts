import browser from 'webextension-polyfill';
import { fetchFacts, probe } from '../../utils/chain/index.ts';
import type { ChainProtocol, Probe } from '../../utils/chain/types.ts';
import { createGate, headerRules, parseSourceUrl } from '../../utils/egress/index.ts';
import type { DocumentGate } from '../../utils/egress/types.ts';
import { SightlineError } from '../../utils/errors.ts';
import type { AskingOptions } from '../../utils/intel/asking.ts';
import type { StoreKeeper } from '../../utils/intel/keep-store.ts';
import type { Notifier } from '../../utils/messaging/notifier.ts';
import { readSettings } from '../../utils/settings/index.ts';

/** The way to the person's chain sources, and to the document that they read. */
export interface ChainPort {
  readonly fetchFacts: AskingOptions['fetchFacts'];
  readonly probe: (url: string, protocol?: ChainProtocol) => Promise<Probe>;
  readonly fetchDocument: DocumentGate['fetchDocument'];
}

/** Builds the one gate of the background on `fetch`, the settings, the host permissions and the ledger. */
export function createChainPort(keeper: StoreKeeper, { notify }: Notifier): ChainPort {
  const ready = installHeaderRules();
  // Whoever sends learns of it; until then it is nobody's failure.
  ready.catch(() => undefined);
  const keep: Parameters<typeof createGate>[0]['ledger']['append'] = async (entry) => {
    await keeper.use((store) => store.ledger.put(entry));
    notify({ topic: 'ledger' });
  };
  const gate = createGate({
    ready,
    now: Date.now,
    sources: async () => {
      const { sources } = await readSettings();
      const granted = await Promise.all(sources.map(({ url }) => isGranted(url)));
      return sources.filter((_, at) => granted[at]);
    },
    ledger: { append: keep, update: keep },
  });
  return {
    fetchDocument: gate.fetchDocument,
    fetchFacts: (source, account, options) =>
      fetchFacts(source, account, { gate, now: Date.now, ...options }),
    probe: async (written, protocol) => {
      const url = parseSourceUrl(written);
      if (!(await isGranted(url))) throw new SightlineError('not-allowed', [new URL(url).host]);
      return probe(gate.allowProbe(url), { gate, ...(protocol === undefined ? {} : { protocol }) });
    },
  };
}

/** Whether the person has let the extension ask this host. A match pattern knows no port. */
function isGranted(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Takes from our own requests what would identify the person; nothing is sent before the rules are in force. */
async function installHeaderRules(): Promise<void> {
  const rules = headerRules(new URL(browser.runtime.getURL('')).host);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: rules.map(({ id }) => id),
    addRules: rules.map(({ action, ...rule }) => ({
      ...rule,
      action: { ...action, requestHeaders: [...action.requestHeaders] },
    })),
  });
}

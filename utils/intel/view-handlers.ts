import type { ViewHandlers } from '../messaging/server.ts';
import { addSource } from './add-source.ts';
import { applyImport } from './apply-import.ts';
import { askChain } from './ask-chain.ts';
import type { Desk } from './desk.ts';
import { exportWatchlist } from './export-watchlist.ts';
import { createDocumentFetcher } from './fetch-document.ts';
import { lookUpReading } from './look-up-reading.ts';
import { lookUpText } from './look-up-text.ts';
import { planImport } from './plan-import.ts';
import { readDossier } from './read-dossier.ts';
import { readTab } from './read-tab.ts';
import { removeSource } from './remove-source.ts';
import { restoreWatch } from './restore-watch.ts';
import { revealOnPage } from './reveal-on-page.ts';
import { showAllTabs } from './show-tab.ts';
import { undoImport } from './undo-import.ts';
import { unwatchAccount } from './unwatch-account.ts';
import { watchAccount } from './watch-account.ts';

/** What the extension's own pages may ask. */
export function createViewHandlers(desk: Desk): ViewHandlers {
  return {
    readTab: ({ tabId }) => readTab(desk, tabId),
    revealOnPage: (request) => revealOnPage(desk, request),
    readDossier: (request) => readDossier(desk, request),
    lookUpText: ({ text, tabId }) => lookUpText(desk, text, tabId),
    lookUpReading: (reading) => lookUpReading(desk, reading),
    ...documentHandlers(desk),
    ...watchlistHandlers(desk),
    ...sightingHandlers(desk),
    ...sourceHandlers(desk),
    readStore: () => desk.keeper.readState(),
    resetStore: () => desk.keeper.reset(),
  };
}

function documentHandlers(desk: Desk): Pick<ViewHandlers, 'fetchDocument' | 'cancelDocument'> {
  const fetcher = createDocumentFetcher(desk);
  return {
    fetchDocument: ({ tabId, url }) => fetcher.fetch(tabId, url),
    cancelDocument: async ({ tabId }) => fetcher.cancel(tabId),
  };
}

type WatchlistMethod =
  | 'readWatchlist'
  | 'watch'
  | 'unwatch'
  | 'restoreWatch'
  | 'previewImport'
  | 'applyImport'
  | 'undoImport'
  | 'exportWatchlist';

function watchlistHandlers(desk: Desk): Pick<ViewHandlers, WatchlistMethod> {
  const { keeper, now } = desk;
  /** Every tab may look different once another account is watched. */
  const changed = <T>(value: T): T => {
    desk.notify({ topic: 'watchlist' });
    void showAllTabs(desk);
    return value;
  };
  return {
    readWatchlist: () => keeper.use((store) => store.watchlist.all()),
    watch: ({ entry }) => keeper.use((store) => watchAccount(store, entry, now())).then(changed),
    unwatch: ({ key }) => keeper.use((store) => unwatchAccount(store, key)).then(changed),
    restoreWatch: ({ entry }) => keeper.use((store) => restoreWatch(store, entry)).then(changed),
    previewImport: async (file) => (await keeper.use((store) => planImport(store, file, now()))).report,
    applyImport: (file) => keeper.use((store) => applyImport(store, file, now())).then(changed),
    undoImport: () => keeper.use(undoImport).then(changed),
    exportWatchlist: ({ format }) => keeper.use((store) => exportWatchlist(store, format, now())),
  };
}

type SightingMethod = 'readSightings' | 'readSightingSites' | 'deleteSightings';

function sightingHandlers(desk: Desk): Pick<ViewHandlers, SightingMethod> {
  return {
    readSightings: (query) => desk.keeper.use((store) => store.sightings.page(query)),
    readSightingSites: () => desk.keeper.use((store) => store.sightings.sites()),
    deleteSightings: async ({ which }) => {
      const deleted = await desk.keeper.use((store) => store.sightings.remove(which));
      desk.notify({ topic: 'sightings' });
      return { deleted };
    },
  };
}

type SourceMethod =
  | 'askChain'
  | 'cancelChain'
  | 'probeSource'
  | 'addSource'
  | 'removeSource'
  | 'readLedger'
  | 'clearLedger';

function sourceHandlers(desk: Desk): Pick<ViewHandlers, SourceMethod> {
  return {
    askChain: ({ account, sourceId }) => askChain(desk, account, sourceId),
    cancelChain: async ({ account, sourceId }) => desk.asking.cancel(account, sourceId),
    probeSource: ({ url, protocol }) => desk.probe(url, protocol),
    addSource: (source) => addSource(desk, source),
    removeSource: ({ id }) => removeSource(desk, id),
    readLedger: (query) => desk.keeper.use((store) => store.ledger.page(query)),
    clearLedger: async () => {
      await desk.keeper.use((store) => store.ledger.clear());
      desk.notify({ topic: 'ledger' });
    },
  };
}

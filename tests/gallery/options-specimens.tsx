import type { ComponentChildren } from 'preact';
import { AboutView } from '../../components/options/about-view.tsx';
import { AnswerGate } from '../../components/options/answer-gate.tsx';
import { type Importing, ImportView } from '../../components/options/import-view.tsx';
import { LedgerView } from '../../components/options/ledger-view.tsx';
import { ListsView } from '../../components/options/lists-view.tsx';
import { OptionsFrame, type OptionsSection } from '../../components/options/options-frame.tsx';
import { PrivacyView } from '../../components/options/privacy-view.tsx';
import { SitesView } from '../../components/options/sites-view.tsx';
import { type Probing, SourceForm } from '../../components/options/source-form.tsx';
import { SourceList } from '../../components/options/source-list.tsx';
import { WatchlistView } from '../../components/options/watchlist-view.tsx';
import type { ChainSource } from '../../utils/chain/types.ts';
import { CONCEPT_PICKER } from '../../utils/labels/taxonomy/picker.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/types.ts';
import { SIGHTINGS } from './fixtures/dossiers.ts';
import { LEDGER, REPORT, SOURCES, WATCHLIST } from './fixtures/options.ts';
import { STORE } from './fixtures/tabs.ts';

const nothing = () => undefined;

function page(section: OptionsSection, content: ComponentChildren): () => ComponentChildren {
  return () => (
    <OptionsFrame section={section} onDismiss={nothing}>
      {content}
    </OptionsFrame>
  );
}

function watchlist(entries: typeof WATCHLIST, importing: Importing): () => ComponentChildren {
  return page(
    'watchlist',
    <>
      <WatchlistView
        entries={entries}
        concepts={CONCEPT_PICKER}
        onSave={nothing}
        onDelete={nothing}
        onExport={nothing}
      />
      <ImportView
        importing={importing}
        onFile={nothing}
        onApply={nothing}
        onUndo={nothing}
        onCancel={nothing}
      />
    </>,
  );
}

function sources(list: readonly ChainSource[], probing: Probing): () => ComponentChildren {
  return page(
    'sources',
    <>
      <SourceList sources={list} chainName={String} onRemove={nothing} />
      <SourceForm probing={probing} chainName={String} onProbe={nothing} onAdd={nothing} onCancel={nothing} />
    </>,
  );
}

const PROBED: Probing = {
  state: 'probed',
  url: 'http://127.0.0.1:8545/',
  probe: {
    url: 'http://127.0.0.1:8545',
    protocol: 'evm-rpc',
    chain: 'eip155:1',
    software: 'anvil/v1.7.1',
    tip: 23_481_902,
    capabilities: ['balance', 'txCount', 'kind'],
  },
};
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  sightings: { ...DEFAULT_SETTINGS.sightings, offSites: ['bank.example.org'] },
};

const SITES: Settings = {
  ...DEFAULT_SETTINGS,
  reading: { enabled: true, offSites: ['bank.example.org'] },
  marks: {
    ...DEFAULT_SETTINGS.marks,
    startingPoint: 'reader',
    sites: ['forum.example.org'],
    silentSites: ['market.example.com'],
  },
};

export const OPTIONS_SPECIMENS: readonly (readonly [string, () => ComponentChildren])[] = [
  ['options/watchlist', watchlist(WATCHLIST, { state: 'idle' })],
  ['options/watchlist-rtl', watchlist(WATCHLIST, { state: 'idle' })],
  ['options/watchlist-empty', watchlist([], { state: 'idle' })],
  ['options/import', watchlist(WATCHLIST, { state: 'previewed', fileName: 'case-114.csv', report: REPORT })],
  ['options/imported', watchlist(WATCHLIST, { state: 'applied', fileName: 'case-114.csv', report: REPORT })],
  [
    'options/import-failed',
    watchlist(WATCHLIST, {
      state: 'failed',
      fileName: 'photo.csv',
      failure: { code: 'bad-file', substitutions: [] },
    }),
  ],
  ['options/lists', page('lists', <ListsView store={STORE} onReset={nothing} />)],
  [
    'options/lists-failed',
    page(
      'lists',
      <ListsView
        store={{ ...STORE, sets: [], state: 'failed', failure: { code: 'store-damaged', substitutions: [] } }}
        onReset={nothing}
      />,
    ),
  ],
  ['options/sources', sources(SOURCES, { state: 'idle' })],
  ['options/sources-empty', sources([], { state: 'idle' })],
  ['options/sources-probing', sources([], { state: 'probing', host: '127.0.0.1:8545' })],
  ['options/sources-probed', sources([], PROBED)],
  [
    'options/sources-failed',
    sources([], { state: 'failed', failure: { code: 'unreachable', substitutions: ['127.0.0.1:8545'] } }),
  ],
  [
    'options/sites',
    page(
      'sites',
      <SitesView
        settings={SITES}
        onSettings={nothing}
        onStart={nothing}
        onAllow={nothing}
        onSilence={nothing}
      />,
    ),
  ],
  [
    'options/privacy',
    page(
      'privacy',
      <PrivacyView
        settings={SETTINGS}
        sites={[
          { site: 'forum.example.onion', count: 412 },
          { site: 'news.example.org', count: 7 },
        ]}
        open={{ site: 'news.example.org', sightings: SIGHTINGS, more: true }}
        onOpenSite={nothing}
        onMore={nothing}
        onDeleteSighting={nothing}
        onSettings={nothing}
        onDeleteSite={nothing}
        onDeleteAll={nothing}
      />,
    ),
  ],
  ['options/ledger', page('ledger', <LedgerView entries={LEDGER} more onMore={nothing} onClear={nothing} />)],
  [
    'options/ledger-empty',
    page('ledger', <LedgerView entries={[]} more={false} onMore={nothing} onClear={nothing} />),
  ],
  ['options/about', page('about', <AboutView version="0.1.0" weights="2026-11-22" />)],
  [
    'options/failure',
    page(
      'ledger',
      <AnswerGate
        value={undefined}
        failure={{ code: 'internal', substitutions: ['cut-off'] }}
        onRetry={nothing}
      >
        {nothing}
      </AnswerGate>,
    ),
  ],
];

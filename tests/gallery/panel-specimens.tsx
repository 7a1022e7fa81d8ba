import type { ComponentChildren } from 'preact';
import type { PanelProps } from '../../components/panel/panel-view.tsx';
import type { AccountDossier, ChainState } from '../../utils/intel/views.ts';
import { brokenDossier, CANDIDATES, imitationDossier } from './fixtures/alike.ts';
import { dossier, FACTS, hostileDossier, SOURCE, unknownDossier } from './fixtures/dossiers.ts';
import { ADDRESSES } from './fixtures/tabs.ts';
import { QuietPanel } from './quiet-views.tsx';

const nothing = () => undefined;

function panel(props: Partial<PanelProps>): () => ComponentChildren {
  return () => <QuietPanel {...props} />;
}

function account(shown: AccountDossier): () => ComponentChildren {
  return panel({ place: { kind: 'account', dossier: shown } });
}

function asking(state: Partial<ChainState>): () => ComponentChildren {
  return account(dossier({ chain: [{ source: SOURCE, state: 'asking', ...state }] }));
}

export const PANEL_SPECIMENS: readonly (readonly [string, () => ComponentChildren])[] = [
  ['panel/tab', panel({})],
  ['panel/tab-rtl', panel({})],
  ['panel/asking', panel({ place: { kind: 'account' } })],
  ['panel/failure', panel({ failure: { code: 'internal', substitutions: ['cut-off'] } })],
  ['panel/found', panel({ place: { kind: 'found', addresses: ADDRESSES.slice(0, 3) } })],
  ['panel/found-none', panel({ place: { kind: 'found', addresses: [] } })],
  ['panel/account', account(dossier())],
  ['panel/account-rtl', account(dossier())],
  [
    'panel/on-page',
    panel({
      place: { kind: 'account', dossier: dossier() },
      onPage: { count: 3, shown: 2, onReveal: nothing, highlight: { on: true, found: 3, onToggle: nothing } },
    }),
  ],
  ['panel/unknown', account(unknownDossier())],
  ['panel/imitation', account(imitationDossier())],
  ['panel/imitation-rtl', account(imitationDossier())],
  ['panel/broken', account(brokenDossier())],
  ['panel/candidates', panel({ place: { kind: 'found', addresses: CANDIDATES } })],
  ['panel/no-source', account(unknownDossier({ chain: [] }))],
  ['panel/chain-asking', asking({ since: Date.now() })],
  ['panel/chain-late', asking({ since: Date.now() - 20_000 })],
  [
    'panel/chain-failed',
    asking({
      state: 'failed',
      facts: FACTS,
      failure: { code: 'rate-limited', substitutions: ['127.0.0.1:3002', '30'] },
    }),
  ],
  ['panel/hostile', account(hostileDossier())],
];

import type { ComponentChildren } from 'preact';
import { type DocumentState, DocumentView, type TabOffer } from '../../components/reading/document-view.tsx';
import { type PictureState, PictureView } from '../../components/reading/picture-view.tsx';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { ADDRESSES, HOSTILE, overview } from './fixtures/tabs.ts';
import { QuietPanel, QuietPopup } from './quiet-views.tsx';

const nothing = () => undefined;
const actions = { onOpen: nothing, onWatch: nothing, onCopy: nothing, onCopyAll: nothing, onAgain: nothing };

function inPopup(reading: ComponentChildren): () => ComponentChildren {
  return () => <QuietPopup overview={overview()} reading={reading} />;
}

const picture = (state: PictureState) =>
  inPopup(<PictureView {...actions} state={state} onBack={nothing} onCancel={nothing} />);

const ORIGINS = [
  [
    { key: 'origin_code_amount', substitutions: ['0.01 BTC'] },
    { key: 'origin_words', substitutions: ['Donate to the archive'] },
  ],
  [{ key: 'origin_code', substitutions: [] }],
];

function withOrigin(summaries: readonly AddressSummary[]): readonly AddressSummary[] {
  return summaries.map((summary, at) => ({ ...summary, origin: ORIGINS[at % ORIGINS.length] ?? [] }));
}

const READ = {
  kind: 'read',
  site: 'forum.example.onion',
  codes: 4,
  addresses: withOrigin(ADDRESSES.slice(0, 3)),
  others: ['https://example.org/a/rather/long/path?with=a-query', 'WIFI:S:guest;T:WPA;P:hunter2;;'],
  kept: true,
} as const satisfies PictureState;

function document(state: DocumentState, offer: TabOffer = SERVER): () => ComponentChildren {
  const reading = (
    <DocumentView
      {...actions}
      state={state}
      offer={offer}
      onCancel={nothing}
      onFetch={nothing}
      onFile={nothing}
    />
  );
  return () => <QuietPanel place={{ kind: 'reading', reading }} />;
}

const SERVER: TabOffer = {
  kind: 'server',
  host: 'court.example.org',
  name: 'indictment-1182.pdf',
  isSure: true,
};

const READ_DOCUMENT = {
  kind: 'read',
  name: 'indictment-1182.pdf',
  pages: 212,
  pagesRead: 212,
  hasText: true,
  addresses: ADDRESSES.slice(0, 4).map((summary, at) => ({
    ...summary,
    origin: [
      at % 2 === 0
        ? { key: 'origin_page', substitutions: ['17'] }
        : { key: 'origin_pages', substitutions: ['3, 17, 96', '3'] },
    ],
  })),
  kept: true,
} as const satisfies DocumentState;

export const READING_SPECIMENS: readonly (readonly [string, () => ComponentChildren])[] = [
  ['popup/picture', picture(READ)],
  ['popup/picture-rtl', picture(READ)],
  ['popup/picture-reading', picture({ kind: 'reading' })],
  ['popup/picture-none', picture({ ...READ, codes: 0, addresses: [], others: [] })],
  [
    'popup/picture-other',
    picture({ ...READ, codes: 1, addresses: [], others: ['https://example.org/'], kept: false }),
  ],
  [
    'popup/picture-refused',
    picture({ kind: 'failed', failure: { code: 'click-needed', substitutions: [] } }),
  ],
  [
    'popup/picture-hostile',
    picture({ ...READ, site: '', addresses: withOrigin([HOSTILE]), others: ['‮<b>x</b>'] }),
  ],
  [
    'panel/picture',
    () => (
      <QuietPanel
        place={{ kind: 'reading', reading: <PictureView {...actions} state={READ} onCancel={nothing} /> }}
      />
    ),
  ],
  ['panel/document', document(READ_DOCUMENT)],
  ['panel/document-choosing', document({ kind: 'choosing' })],
  [
    'panel/document-choosing-rtl',
    document({ kind: 'choosing' }, { ...SERVER, name: 'statement', isSure: false }),
  ],
  ['panel/document-unknown', document({ kind: 'choosing' }, { kind: 'unknown' })],
  ['panel/document-private', document({ kind: 'choosing' }, { kind: 'private' })],
  ['panel/document-file', document({ kind: 'choosing' }, { kind: 'no-server' })],
  [
    'panel/document-reading',
    document({ kind: 'reading', name: 'indictment-1182.pdf', progress: { page: 17, pages: 212 } }),
  ],
  ['panel/document-none', document({ ...READ_DOCUMENT, addresses: [], kept: false })],
  ['panel/document-no-text', document({ ...READ_DOCUMENT, addresses: [], hasText: false, kept: false })],
  ['panel/document-part', document({ ...READ_DOCUMENT, pagesRead: 200 })],
  [
    'panel/document-locked',
    document({ kind: 'failed', failure: { code: 'locked-document', substitutions: [] } }),
  ],
  [
    'panel/document-refused',
    document({ kind: 'failed', failure: { code: 'denied', substitutions: ['court.example.org', '403'] } }),
  ],
];

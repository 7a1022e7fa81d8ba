import type { ComponentChildren } from 'preact';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { type PictureState, PictureView } from '../../components/reading/picture-view.tsx';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { ADDRESSES, HOSTILE, overview } from './fixtures/tabs.ts';

const nothing = () => undefined;
const actions = { onOpen: nothing, onWatch: nothing, onCopy: nothing, onCopyAll: nothing, onAgain: nothing };

function inPopup(reading: ComponentChildren): () => ComponentChildren {
  const handlers = { onMode: nothing, onOpen: nothing, onWatch: nothing, onCopy: nothing, onStart: nothing };
  return () => (
    <PopupView
      overview={overview()}
      mode="silent"
      reading={reading}
      onReadPage={nothing}
      onReadPicture={nothing}
      onRetry={nothing}
      onOptions={nothing}
      onDismiss={nothing}
      {...handlers}
    />
  );
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

const PANEL = {
  concepts: [],
  onLookUp: nothing,
  onBack: nothing,
  onOpen: nothing,
  onWatch: nothing,
  onReadPage: nothing,
  onReadPicture: nothing,
  onTurnOn: nothing,
  onRetry: nothing,
  onDismiss: nothing,
  onAsk: nothing,
  onCancelAsk: nothing,
  onCopyText: nothing,
  onToggleWatch: nothing,
  onSaveWatch: nothing,
  onOpenText: nothing,
  onDeleteSighting: nothing,
  onOptions: nothing,
} as const;

const READ = {
  kind: 'read',
  site: 'forum.example.onion',
  codes: 4,
  addresses: withOrigin(ADDRESSES.slice(0, 3)),
  others: ['https://example.org/a/rather/long/path?with=a-query', 'WIFI:S:guest;T:WPA;P:hunter2;;'],
  kept: true,
} as const satisfies PictureState;

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
      <PanelView
        {...PANEL}
        place={{ kind: 'reading', reading: <PictureView {...actions} state={READ} onCancel={nothing} /> }}
      />
    ),
  ],
];

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupProps } from '../../components/popup/popup-view.tsx';
import { ALIKE } from './fixtures/alike.ts';
import { ADDRESSES, HOSTILE, manyAddresses, overview, STORE } from './fixtures/tabs.ts';
import { QuietPopup } from './quiet-views.tsx';

const nothing = () => undefined;

function popup(props: Partial<PopupProps>): () => ComponentChildren {
  return () => <QuietPopup {...props} />;
}

/** New addresses come in every so often, as on a feed; `window.tick()` in the browser tests. */
function Feed() {
  const [count, setCount] = useState(4);
  Reflect.set(globalThis, 'tick', () => setCount((before) => before + 1));
  const addresses = [...ADDRESSES].reverse().slice(0, count).reverse();
  return popup({ overview: overview({ addresses }) })();
}

export const POPUP_SPECIMENS: readonly (readonly [string, () => ComponentChildren])[] = [
  ['popup/ready', popup({ overview: overview() })],
  ['popup/ready-rtl', popup({ overview: overview() })],
  ['popup/start', popup({ overview: overview(), isUnchosen: true })],
  ['popup/alike', popup({ overview: overview({ addresses: ALIKE }) })],
  ['popup/asking', popup({})],
  ['popup/reading', popup({ overview: overview({ state: 'reading', addresses: [] }) })],
  ['popup/reading-some', popup({ overview: overview({ state: 'reading' }) })],
  ['popup/none', popup({ overview: overview({ addresses: [] }) })],
  ['popup/closed', popup({ overview: overview({ state: 'closed', site: '', addresses: [] }) })],
  ['popup/off', popup({ mode: 'off-here', overview: overview({ state: 'off', addresses: [] }) })],
  ['popup/absent', popup({ overview: overview({ state: 'absent', addresses: [] }) })],
  [
    'popup/store-failed',
    popup({
      overview: overview({
        store: {
          ...STORE,
          sets: [],
          state: 'failed',
          failure: { code: 'store-damaged', substitutions: [] },
        },
      }),
    }),
  ],
  ['popup/failure', popup({ failure: { code: 'internal', substitutions: ['cut-off'] } })],
  ['popup/many', popup({ overview: overview({ addresses: manyAddresses(2_000), beyondLimit: 412 }) })],
  ['popup/hostile', popup({ overview: overview({ site: 'a.b', addresses: [HOSTILE, ...ADDRESSES] }) })],
  [
    'popup/notice',
    popup({
      overview: overview(),
      notice: { text: '0x098B71…3E2f96 is no longer watched.', onUndo: nothing },
    }),
  ],
  ['popup/feed', () => <Feed />],
];

import type { AccountFacts, ChainSource } from '../../../utils/chain/types.ts';
import { createAsking } from '../../../utils/intel/asking.ts';
import type { Badge } from '../../../utils/intel/badge.ts';
import { createBoards } from '../../../utils/intel/boards.ts';
import type { Desk, TabFacts } from '../../../utils/intel/desk.ts';
import { keepStore, type StoreOpener } from '../../../utils/intel/keep-store.ts';
import type { SessionMemory } from '../../../utils/intel/session-memory.ts';
import type { Change } from '../../../utils/messaging/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/types.ts';
import { openMemoryStore, type Store } from '../../../utils/storage/index.ts';
import { sessionMemory } from './fixtures.ts';

/** 22 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 12);

export interface TestDeskOptions {
  readonly settings?: Partial<Settings>;
  readonly memory?: SessionMemory;
  readonly store?: Store;
  readonly opener?: Partial<StoreOpener>;
  readonly embedded?: readonly string[];
  readonly fetchDocument?: Desk['fetchDocument'];
  readonly fetchFacts?: (
    source: ChainSource,
    account: string,
    options: { readonly signal: AbortSignal; readonly onProgress: (facts: AccountFacts) => void },
  ) => Promise<AccountFacts>;
}

/** The use cases' ports without a browser: a real store in memory, tabs that the test describes, a clock it turns. */
export function testDesk(options: TestDeskOptions = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const clock = { now: NOW };
  const now = () => clock.now;
  const changes: Change[] = [];
  const badges = new Map<number, Badge>();
  const tabs = new Map<number, TabFacts>();
  /** `tab` or `tab/frame` in which a content script answers. */
  const alive = new Set<string>();
  const rescans: string[] = [];
  const revealed: string[] = [];
  /** What the script that marks was made to do, the tabs in which it runs, and the hosts that are granted. */
  const marks: string[] = [];
  const marking = new Set<number>();
  const granted = new Set<string>();
  const memory = options.memory ?? sessionMemory().port;
  const opener: StoreOpener = {
    open: async () => options.store ?? openMemoryStore({ now }),
    destroy: async () => undefined,
    prepare: async () => undefined,
    ...options.opener,
  };
  const desk: Desk = {
    now,
    keeper: keepStore({ opener, now, changed: () => changes.push({ topic: 'store' }) }),
    boards: createBoards(memory),
    asking: createAsking({
      fetchFacts: options.fetchFacts ?? (() => Promise.reject(new Error('no server in this test'))),
      memory,
      now,
      changed: (key) => changes.push({ topic: 'dossier', key }),
    }),
    settings: {
      read: async () => settings,
      update: async (change) => {
        settings = change(settings);
        return settings;
      },
    },
    tabs: {
      describe: async (tabId) => tabs.get(tabId),
      rescan: async (tabId, frameId) => {
        const place = frameId === undefined ? `${tabId}` : `${tabId}/${frameId}`;
        rescans.push(place);
        return alive.has(place);
      },
      reveal: async (tabId, frameId, { at }) => {
        revealed.push(`${tabId}/${frameId} ${at}`);
        return alive.has(`${tabId}/${frameId}`) ? at + 1 : 0;
      },
      showBadge: async (tabId, badge) => void badges.set(tabId, badge),
    },
    marks: {
      register: async (places) => void marks.push(`register ${places.flatMap(({ matches }) => matches)}`),
      inject: async (tabId) => void marks.push(`inject ${tabId}`),
      refresh: async (tabId) => {
        marks.push(`refresh ${tabId}`);
        return marking.has(tabId);
      },
      style: async (tabId, frameId, on) => void marks.push(`style ${tabId}/${frameId} ${on}`),
      isGranted: async (origins) => origins.every((origin) => granted.has(origin)),
    },
    notify: (change) => changes.push(change),
    probe: () => Promise.reject(new Error('no server in this test')),
    fetchDocument: options.fetchDocument ?? (() => Promise.reject(new Error('no server in this test'))),
    embedded: async () => options.embedded ?? [],
  };
  return { desk, clock, changes, badges, tabs, alive, rescans, revealed, marks, marking, granted };
}

/** A set of labels in a store, so that something is known. */
export async function putLabels(
  store: Store,
  labels: readonly { key: string; account: string; label: string; concept: string }[],
) {
  const source = { id: 'list', title: 'A list', licence: 'CC0-1.0', asOf: '2026-11-01' };
  await store.labels.replace(
    labels.map(({ key, ...label }) => ({
      key,
      label: { ...label, role: 'perpetrator' as const, confidence: 'authority_data' as const },
    })),
    { source, version: '1', importedAt: NOW },
  );
}

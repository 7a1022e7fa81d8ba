import { createAsking } from '../../utils/intel/asking.ts';
import { createBoards } from '../../utils/intel/boards.ts';
import type { Desk } from '../../utils/intel/desk.ts';
import { keepStore } from '../../utils/intel/keep-store.ts';
import type { Notifier } from '../../utils/messaging/notifier.ts';
import { readSettings, updateSettings } from '../../utils/settings/index.ts';
import { createChainPort } from './chain-port.ts';
import { marksPort } from './marks-port.ts';
import { embeddedIds } from './packaged-lists.ts';
import { sessionMemory } from './session-memory.ts';
import { storeOpener } from './store-opener.ts';
import { tabsPort } from './tabs-port.ts';

/** Puts the use cases' ports on the real browser, clock and store. */
export function createDesk(notifier: Notifier): Desk {
  const now = Date.now;
  const { notify } = notifier;
  const keeper = keepStore({ opener: storeOpener, now, changed: () => notify({ topic: 'store' }) });
  const chain = createChainPort(keeper, notifier);
  const embedded = embeddedIds();
  return {
    now,
    keeper,
    boards: createBoards(sessionMemory),
    asking: createAsking({
      fetchFacts: chain.fetchFacts,
      memory: sessionMemory,
      now,
      changed: (key) => notify({ topic: 'dossier', key }),
    }),
    settings: { read: readSettings, update: updateSettings },
    tabs: tabsPort,
    marks: marksPort,
    notify,
    probe: chain.probe,
    fetchDocument: chain.fetchDocument,
    embedded: () => embedded,
  };
}

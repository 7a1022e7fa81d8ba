import type { Settings } from '../settings/types.ts';
import { applyMarks } from './apply-marks.ts';
import type { Desk } from './desk.ts';
import { showAllTabs } from './show-tab.ts';
import { sweepSightings } from './sweep-sightings.ts';

/**
 * Puts changed settings into force: what is shown, where it is marked, how long sightings stay, and where the store lives. A
 * store that fails meanwhile says so in its own state.
 */
export async function applySettings(desk: Desk, settings: Settings): Promise<void> {
  await applyToStore(desk, settings).catch(() => desk.notify({ topic: 'store' }));
  await applyMarks(desk, settings);
  await showAllTabs(desk);
}

async function applyToStore(desk: Desk, settings: Settings): Promise<void> {
  const { backend } = await desk.keeper.readState();
  if (backend !== 'indexeddb' && backend !== settings.fallbackStore) await desk.keeper.move();
  const swept = await desk.keeper.use((store) => sweepSightings(store, settings, desk.now()));
  if (swept > 0) desk.notify({ topic: 'sightings' });
}

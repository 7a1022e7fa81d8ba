import type { Settings } from '../settings/types.ts';
import type { Store } from '../storage/port.ts';

const DAY = 86_400_000;

/** Removes the sightings that are older than the person wants to keep them. Returns how many. */
export async function sweepSightings(store: Store, settings: Settings, now: number): Promise<number> {
  const { retentionDays } = settings.sightings;
  return retentionDays === 0 ? 0 : store.sightings.remove({ before: now - retentionDays * DAY });
}

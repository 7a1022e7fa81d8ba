import { followReading } from '../../utils/settings/follow-reading.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { isReadingAllowed, sitesOf } from './sites.ts';

/**
 * Calls `start` when the person lets this frame be read, now or later, with a signal that aborts when they take
 * that back.
 */
export async function followSettings(
  ended: AbortSignal,
  start: (allowed: AbortSignal) => void,
): Promise<void> {
  const sites = sitesOf(location);
  let allowed: AbortController | undefined;
  const apply = (reading: Settings['reading']): void => {
    const wanted = isReadingAllowed(reading, sites);
    if (wanted === (allowed !== undefined)) return;
    allowed?.abort();
    allowed = wanted ? new AbortController() : undefined;
    if (allowed !== undefined) start(allowed.signal);
  };
  await followReading(ended, apply);
}

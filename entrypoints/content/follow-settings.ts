import { onSettingsChanged, readSettings, type Settings } from '../../utils/settings/index.ts';
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
  const apply = (settings: Settings): void => {
    const wanted = isReadingAllowed(settings.reading, sites);
    if (wanted === (allowed !== undefined)) return;
    allowed?.abort();
    allowed = wanted ? new AbortController() : undefined;
    if (allowed !== undefined) start(allowed.signal);
  };
  const settings = await readSettings();
  if (ended.aborted) return;
  apply(settings);
  ended.addEventListener('abort', onSettingsChanged(apply), { once: true });
}

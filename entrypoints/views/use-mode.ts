import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Mode } from '../../components/popup/mode-select.tsx';
import {
  onSettingsChanged,
  readSettings,
  type Settings,
  updateSettings,
} from '../../utils/settings/index.ts';

/** The settings, kept current; absent until they have been read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  return settings;
}

/** The mode of a site and the way to change it. */
export function useMode(site: string | undefined) {
  const settings = useSettings();
  const mode = settings === undefined || site === undefined ? undefined : modeOf(settings, site);
  const setMode = useCallback(
    (wanted: Mode) =>
      updateSettings((before) => ({ ...before, reading: changeMode(before.reading, wanted, site ?? '') })),
    [site],
  );
  return { mode, setMode };
}

function modeOf({ reading }: Settings, site: string): Mode {
  if (!reading.enabled) return 'off';
  return reading.offSites.includes(site) ? 'off-here' : 'silent';
}

function changeMode(reading: Settings['reading'], wanted: Mode, site: string): Settings['reading'] {
  if (wanted === 'off') return { ...reading, enabled: false };
  const others = reading.offSites.filter((offSite) => offSite !== site);
  return { enabled: true, offSites: wanted === 'off-here' && site !== '' ? [...others, site] : others };
}

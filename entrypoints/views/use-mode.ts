import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Mode } from '../../components/popup/mode-menu.tsx';
import {
  onSettingsChanged,
  readSettings,
  type Settings,
  type StartingPoint,
  updateSettings,
} from '../../utils/settings/index.ts';
import { markObstacle, modeOf, type PagePlace, withMode } from '../../utils/settings/mode.ts';
import { allowMarks } from './allow-marks.ts';

/** The settings, kept current; absent until they have been read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  return settings;
}

/** The mode of a page's site and the way to change it, which answers whether the browser has let it be changed. */
export function useMode(place: PagePlace | undefined) {
  const settings = useSettings();
  const site = place?.site ?? '';
  const setMode = useCallback((wanted: Mode) => changeMode(site, wanted), [site]);
  if (settings === undefined || place === undefined) return { setMode };
  return {
    setMode,
    mode: shownMode(settings, place),
    obstacle: markObstacle(settings, place),
    isUnchosen: settings.marks.startingPoint === 'unchosen',
  };
}

/** Takes the person's starting point; false when the browser has not granted what it needs. */
export async function chooseStart(startingPoint: StartingPoint): Promise<boolean> {
  if (startingPoint === 'reader') return allowMarks({ kind: 'everywhere' });
  await updateSettings((before) => ({ ...before, marks: { ...before.marks, startingPoint } }));
  return true;
}

/** Changes the mode of a site; false when the browser has not granted what it needs. */
export async function changeMode(site: string, wanted: Mode): Promise<boolean> {
  if (wanted === 'marked') return allowMarks({ kind: 'site', site });
  if (wanted === 'off')
    await updateSettings((before) => ({ ...before, reading: { ...before.reading, enabled: false } }));
  else await updateSettings((before) => withMode(before, site, wanted === 'silent' ? 'silent' : 'off'));
  return true;
}

function shownMode(settings: Settings, place: PagePlace): Mode {
  if (!settings.reading.enabled) return 'off';
  const mode = modeOf(settings, place);
  return mode === 'off' ? 'off-here' : mode;
}

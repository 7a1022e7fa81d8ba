import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { useWording } from '../../components/i18n.tsx';
import type { Mode } from '../../components/site/mode-menu.tsx';
import type { Notice } from '../../components/toast.tsx';
import {
  onSettingsChanged,
  readSettings,
  type Settings,
  type StartingPoint,
  updateSettings,
} from '../../utils/settings/index.ts';
import { markObstacle, modeOf, type PagePlace, withMode, withStart } from '../../utils/settings/mode.ts';
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

/**
 * The mode of a page's site, and the way to change it: it tells when the browser has not let it be changed, and asks
 * `again` for what the page is known by.
 */
export function useMode(place: PagePlace | undefined, tell: (notice: Notice) => void, again: () => void) {
  const { t } = useWording();
  const settings = useSettings();
  const site = place?.site ?? '';
  const onMode = useCallback(
    async (wanted: Mode) => {
      if (!(await changeMode(site, wanted))) tell({ text: t('mode_refused') });
      again();
    },
    [site, tell, again, t],
  );
  if (settings === undefined || place === undefined) return { onMode };
  return { onMode, mode: shownMode(settings, place), obstacle: markObstacle(settings, place) };
}

/** The person's starting point and the way to choose it, which tells what it changes that they could miss. */
export function useStart(tell: (notice: Notice) => void) {
  const { t, plural } = useWording();
  const settings = useSettings();
  const onStart = useCallback(
    async (point: StartingPoint) => {
      if (point === 'reader') {
        if (!(await allowMarks({ kind: 'everywhere' }))) tell({ text: t('mode_refused') });
        return;
      }
      const { marks } = await readSettings();
      await updateSettings((before) => withStart(before, point));
      if (point !== 'investigator' || marks.sites.length === 0) return;
      const undo = () => void updateSettings((before) => ({ ...before, marks }));
      tell({ text: plural('start_taken_back', marks.sites.length), onUndo: undo });
    },
    [tell, t, plural],
  );
  return { onStart, isUnchosen: settings?.marks.startingPoint === 'unchosen' };
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

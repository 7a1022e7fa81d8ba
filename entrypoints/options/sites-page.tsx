import { useWording } from '../../components/i18n.tsx';
import { SitesView } from '../../components/options/sites-view.tsx';
import { updateSettings } from '../../utils/settings/index.ts';
import { markObstacle } from '../../utils/settings/mode.ts';
import { changeMode, useSettings, useStart } from '../views/use-mode.ts';
import type { SectionProps } from './options.tsx';

export function SitesPage({ tell }: SectionProps) {
  const { t } = useWording();
  const settings = useSettings();
  const { onStart } = useStart(tell);
  if (settings === undefined) return null;
  const allow = (site: string): void => {
    if (markObstacle(settings, { site, incognito: false }) === 'hidden-service')
      tell({ text: t('mode_not_onion') });
    else
      void changeMode(site, 'marked').then((isGranted) => {
        if (!isGranted) tell({ text: t('mode_refused') });
      });
  };
  const silence = (site: string): void => {
    void updateSettings((before) => ({
      ...before,
      marks: { ...before.marks, sites: before.marks.sites.filter((each) => each !== site) },
    }));
  };
  return (
    <SitesView
      settings={settings}
      onSettings={(change) => void updateSettings(change)}
      onStart={onStart}
      onAllow={allow}
      onSilence={silence}
    />
  );
}

import { PrivacyView } from '../../components/options/privacy-view.tsx';
import { updateSettings } from '../../utils/settings/index.ts';
import { useAnswer } from '../views/use-answer.ts';
import { useSettings } from '../views/use-mode.ts';
import type { SectionProps } from './options.tsx';
import { useDoing } from './use-doing.ts';

const EVERYTHING = {};

export function PrivacyPage({ tell }: SectionProps) {
  const settings = useSettings();
  const run = useDoing(tell);
  const sites = useAnswer({
    method: 'readSightingSites',
    argument: EVERYTHING,
    concerns: (change) => change.topic === 'sightings',
  });
  if (settings === undefined) return null;
  return (
    <PrivacyView
      settings={settings}
      sites={sites.value}
      onSettings={(change) => void updateSettings(change)}
      onDeleteSite={(site) => void run('deleteSightings', { which: { site } }).then(sites.again)}
      onDeleteAll={() => void run('deleteSightings', { which: 'all' }).then(sites.again)}
    />
  );
}

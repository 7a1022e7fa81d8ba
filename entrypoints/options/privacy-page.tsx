import { useState } from 'preact/hooks';
import { PrivacyView } from '../../components/options/privacy-view.tsx';
import type { OpenSite } from '../../components/options/recorded-sightings.tsx';
import { LIMITS } from '../../utils/messaging/limits.ts';
import { updateSettings } from '../../utils/settings/index.ts';
import { useAnswer } from '../views/use-answer.ts';
import { useSettings } from '../views/use-mode.ts';
import type { SectionProps } from './options.tsx';
import { useDoing } from './use-doing.ts';

const EVERYTHING = {};
/** Sightings of a site that are read at a time. */
const STEP = 50;

export function PrivacyPage({ tell }: SectionProps) {
  const settings = useSettings();
  const run = useDoing(tell);
  const sites = useAnswer({
    method: 'readSightingSites',
    argument: EVERYTHING,
    concerns: (change) => change.topic === 'sightings',
  });
  const opened = useOpenSite();
  if (settings === undefined) return null;
  return (
    <PrivacyView
      settings={settings}
      sites={sites.value}
      onSettings={(change) => void updateSettings(change)}
      open={opened.open}
      onOpenSite={opened.show}
      onMore={opened.more}
      onDeleteSighting={(id) => void run('deleteSightings', { which: { id } }).then(sites.again)}
      onDeleteSite={(site) => void run('deleteSightings', { which: { site } }).then(sites.again)}
      onDeleteAll={() => void run('deleteSightings', { which: 'all' }).then(sites.again)}
    />
  );
}

/** The one site whose sightings are looked through, read a step at a time. */
function useOpenSite() {
  const [shown, setShown] = useState<{ readonly site: string; readonly limit: number }>();
  const sightings = useAnswer({
    method: 'readSightings',
    argument: shown,
    concerns: (change) => change.topic === 'sightings',
  });
  const open: OpenSite | undefined = shown && {
    site: shown.site,
    sightings: sightings.value,
    more: sightings.value?.length === shown.limit && shown.limit < LIMITS.rows,
  };
  return {
    open,
    show: (site: string | undefined) => setShown(site === undefined ? undefined : { site, limit: STEP }),
    more: () =>
      setShown((before) => before && { ...before, limit: Math.min(before.limit + STEP, LIMITS.rows) }),
  };
}

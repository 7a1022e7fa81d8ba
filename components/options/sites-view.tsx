import type { Settings, StartingPoint } from '../../utils/settings/types.ts';
import { useWording } from '../i18n.tsx';
import { StartingPointChoice } from '../starting-point.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';

export interface SitesViewProps {
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
  readonly onStart: (point: StartingPoint) => void;
  /** A site is to be marked; the browser has to be asked first. */
  readonly onAllow: (site: string) => void;
  readonly onSilence: (site: string) => void;
}

/** What Sightline does where: altogether, and site by site. */
export function SitesView(props: SitesViewProps) {
  const { settings, onSettings, onStart } = props;
  const { t } = useWording();
  const { reading, marks } = settings;
  const setReading = (change: Partial<Settings['reading']>) =>
    onSettings((before) => ({ ...before, reading: { ...before.reading, ...change } }));
  return (
    <>
      <h2>{t('start_title')}</h2>
      <StartingPointChoice chosen={marks.startingPoint} onStart={onStart} />
      <MarkedSites {...props} />
      <h2>{t('sites_read')}</h2>
      <Switch
        checked={reading.enabled}
        label={t('sites_reading')}
        onChange={(enabled) => setReading({ enabled })}
      >
        {t('sites_reading_why')}
      </Switch>
      <h3>{t('sites_off')}</h3>
      <SiteList
        sites={reading.offSites}
        empty={t('sites_off_none')}
        label={t('sites_off_add')}
        onAdd={(site) => setReading({ offSites: [...new Set([...reading.offSites, site])] })}
        onRemove={(site) => setReading({ offSites: reading.offSites.filter((each) => each !== site) })}
      />
    </>
  );
}

/** The sites that may see marks, from whichever starting point, and what the person insists on. */
function MarkedSites({ settings, onSettings, onAllow, onSilence }: SitesViewProps) {
  const { t } = useWording();
  const { marks } = settings;
  const setMarks = (change: Partial<Settings['marks']>) =>
    onSettings((before) => ({ ...before, marks: { ...before.marks, ...change } }));
  const isReader = marks.startingPoint === 'reader';
  return (
    <>
      <h2>{t('sites_marked')}</h2>
      <p class="soft">{t('mode_marked_why')}</p>
      <SiteList
        sites={marks.sites}
        empty={t(isReader ? 'sites_marked_all' : 'sites_marked_none')}
        label={t('sites_marked_add')}
        onAdd={onAllow}
        onRemove={onSilence}
      />
      {isReader && (
        <>
          <h3>{t('sites_silent')}</h3>
          <SiteList
            sites={marks.silentSites}
            empty={t('sites_silent_none')}
            label={t('sites_silent_add')}
            onAdd={(site) => setMarks({ silentSites: [...new Set([...marks.silentSites, site])] })}
            onRemove={(site) => setMarks({ silentSites: marks.silentSites.filter((each) => each !== site) })}
          />
        </>
      )}
      <h3>{t('sites_insist')}</h3>
      <Switch
        checked={marks.onHiddenServices}
        label={t('sites_onion')}
        onChange={(onHiddenServices) => setMarks({ onHiddenServices })}
      >
        {t('sites_onion_why')}
      </Switch>
      <Switch
        checked={marks.inPrivateWindows}
        label={t('sites_private')}
        onChange={(inPrivateWindows) => setMarks({ inPrivateWindows })}
      >
        {t('sites_private_why')}
      </Switch>
    </>
  );
}

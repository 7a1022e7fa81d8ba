import type { Settings } from '../../utils/settings/types.ts';
import { useWording } from '../i18n.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';

interface SitesViewProps {
  readonly reading: Settings['reading'];
  readonly onReading: (reading: Settings['reading']) => void;
}

/** Whether pages are read: altogether, and where not. */
export function SitesView({ reading, onReading }: SitesViewProps) {
  const { t } = useWording();
  const { enabled, offSites } = reading;
  return (
    <>
      <Switch
        checked={enabled}
        label={t('sites_reading')}
        onChange={(on) => onReading({ ...reading, enabled: on })}
      >
        {t('sites_reading_why')}
      </Switch>
      <h2>{t('sites_off')}</h2>
      <SiteList
        sites={offSites}
        empty={t('sites_off_none')}
        label={t('sites_off_add')}
        onAdd={(site) => onReading({ enabled, offSites: [...new Set([...offSites, site])] })}
        onRemove={(site) => onReading({ enabled, offSites: offSites.filter((each) => each !== site) })}
      />
    </>
  );
}

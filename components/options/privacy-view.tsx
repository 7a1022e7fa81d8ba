import type { FallbackStore, Settings } from '../../utils/settings/types.ts';
import { useWording } from '../i18n.tsx';
import { Field } from '../watch-editor.tsx';
import { Recorded, type RecordedProps } from './recorded-sightings.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';

export interface PrivacyViewProps extends RecordedProps {
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
}

/** What is kept of what the person has seen, how long, and where. */
export function PrivacyView(props: PrivacyViewProps) {
  const { settings, onSettings } = props;
  const { t } = useWording();
  return (
    <>
      <h2>{t('privacy_sightings')}</h2>
      <SightingSettings {...props} />
      <h2>{t('privacy_recorded')}</h2>
      <Recorded {...props} />
      <h2>{t('privacy_alerts')}</h2>
      <Switch
        checked={settings.alerts}
        label={t('privacy_alerts_on')}
        onChange={(alerts) => onSettings((before) => ({ ...before, alerts }))}
      />
      <h2>{t('privacy_fallback')}</h2>
      <Fallback {...props} />
    </>
  );
}

/** Days that can be chosen; 0 keeps them until they are deleted. */
const RETENTION_DAYS = [7, 30, 90, 365, 0];

function SightingSettings({ settings, onSettings }: PrivacyViewProps) {
  const { t, plural } = useWording();
  const { sightings } = settings;
  const change = (part: Partial<Settings['sightings']>) =>
    onSettings((before) => ({ ...before, sightings: { ...before.sightings, ...part } }));
  const offered = RETENTION_DAYS.includes(sightings.retentionDays)
    ? RETENTION_DAYS
    : [sightings.retentionDays, ...RETENTION_DAYS];
  return (
    <>
      <Switch
        checked={sightings.enabled}
        label={t('privacy_sightings_on')}
        onChange={(enabled) => change({ enabled })}
      >
        {t('privacy_sightings_why')}
      </Switch>
      <Switch
        checked={sightings.inPrivateWindows}
        label={t('privacy_private_windows')}
        onChange={(inPrivateWindows) => change({ inPrivateWindows })}
      >
        {t('privacy_private_windows_why')}
      </Switch>
      <div class="narrow">
        <Field name="privacy_retention">
          {(id) => (
            <select
              id={id}
              value={String(sightings.retentionDays)}
              onChange={(event) => change({ retentionDays: Number(event.currentTarget.value) })}
            >
              {offered.map((days) => (
                <option key={days} value={String(days)}>
                  {days === 0 ? t('privacy_retention_forever') : plural('privacy_days', days)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <h3>{t('privacy_off_sites')}</h3>
      <SiteList
        sites={sightings.offSites}
        empty={t('privacy_off_sites_none')}
        label={t('privacy_off_sites_add')}
        onAdd={(site) => change({ offSites: [...new Set([...sightings.offSites, site])] })}
        onRemove={(site) => change({ offSites: sightings.offSites.filter((each) => each !== site) })}
      />
    </>
  );
}

const FALLBACKS = [
  ['memory', 'privacy_fallback_memory', 'privacy_fallback_memory_why'],
  ['extension-storage', 'privacy_fallback_disk', 'privacy_fallback_disk_why'],
] as const satisfies readonly (readonly [FallbackStore, string, string])[];

function Fallback({ settings, onSettings }: PrivacyViewProps) {
  const { t } = useWording();
  return (
    <fieldset>
      <legend class="soft">{t('privacy_fallback_why')}</legend>
      {FALLBACKS.map(([value, label, why]) => (
        <label key={value} class="check">
          <input
            type="radio"
            name="fallback"
            checked={settings.fallbackStore === value}
            onChange={() => onSettings((before) => ({ ...before, fallbackStore: value }))}
          />
          <span>
            {t(label)}
            <small class="soft block">{t(why)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import type { TabOverview } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';

/** Whether Sightline reads: here, not on this site, or nowhere. */
export type Mode = 'silent' | 'off-here' | 'off';

interface ModeSelectProps {
  readonly overview: TabOverview | undefined;
  readonly mode: Mode | undefined;
  readonly onMode: (mode: Mode) => void;
}

/** The site and the mode it is read in; one click changes it. */
export function ModeSelect({ overview, mode, onMode }: ModeSelectProps) {
  const { t } = useWording();
  const site = overview?.site ?? '';
  return (
    <div class="mode">
      <bdi class="mode-site" dir="ltr" title={site}>
        {site}
      </bdi>
      {mode !== undefined && overview?.state !== 'closed' && (
        <select
          aria-label={t('mode_label')}
          value={mode}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            if (wanted === 'silent' || wanted === 'off-here' || wanted === 'off') onMode(wanted);
          }}
        >
          <option value="silent">{t('mode_silent')}</option>
          {site !== '' && <option value="off-here">{t('mode_off_here')}</option>}
          <option value="off">{t('mode_off')}</option>
        </select>
      )}
    </div>
  );
}

import type { Sighting } from '../../utils/storage/records.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { SightingItem } from '../sighting-item.tsx';
import { Waiting } from '../waiting.tsx';

/** A site whose sightings are shown one by one. */
export interface OpenSite {
  readonly site: string;
  /** Newest first; absent until they have been read. */
  readonly sightings: readonly Sighting[] | undefined;
  /** Whether there are older ones. */
  readonly more: boolean;
}

export interface RecordedProps {
  /** Sites with recorded sightings; absent until they have been read. */
  readonly sites: readonly { readonly site: string; readonly count: number }[] | undefined;
  readonly open: OpenSite | undefined;
  /** `undefined` shows none. */
  readonly onOpenSite: (site: string | undefined) => void;
  readonly onMore: () => void;
  readonly onDeleteSighting: (id: string) => void;
  readonly onDeleteSite: (site: string) => void;
  readonly onDeleteAll: () => void;
}

/** What has been recorded, by site: to look through, and to delete one, a site's or all. */
export function Recorded(props: RecordedProps) {
  const { sites, open, onDeleteAll } = props;
  const { t } = useWording();
  if (sites === undefined) return <p class="soft">{t('options_asking')}</p>;
  if (sites.length === 0) return <p class="soft">{t('privacy_recorded_none')}</p>;
  return (
    <>
      <ul class="site-list">
        {sites.map(({ site, count }) => (
          <SiteRow key={site} site={site} count={count} isOpen={open?.site === site} {...props} />
        ))}
      </ul>
      <ConfirmButton
        label={t('privacy_delete_all')}
        question={t('privacy_delete_all_question')}
        onConfirm={onDeleteAll}
      />
    </>
  );
}

interface SiteRowProps extends RecordedProps {
  readonly site: string;
  readonly count: number;
  readonly isOpen: boolean;
}

function SiteRow(props: SiteRowProps) {
  const { site, count, isOpen, open, onOpenSite, onDeleteSite } = props;
  const { t, plural } = useWording();
  return (
    <li>
      <div class="site-row">
        <span>
          <Foreign text={site} /> <span class="soft">{plural('privacy_sighting_count', count)}</span>
        </span>
        <span class="actions">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'privacy_hide_site' : 'privacy_show_site', site)}
            onClick={() => onOpenSite(isOpen ? undefined : site)}
          >
            {t(isOpen ? 'action_hide' : 'action_show')}
          </button>
          <ConfirmButton
            label={t('action_delete')}
            question={t('privacy_delete_site_question', site)}
            onConfirm={() => onDeleteSite(site)}
          />
        </span>
      </div>
      {isOpen && open !== undefined && <SiteSightings {...props} open={open} />}
    </li>
  );
}

function SiteSightings({ open, onMore, onDeleteSighting }: RecordedProps & { readonly open: OpenSite }) {
  const { t } = useWording();
  if (open.sightings === undefined) return <Waiting>{t('options_asking')}</Waiting>;
  return (
    <>
      <ul class="sightings">
        {open.sightings.map((sighting) => (
          <SightingItem key={sighting.id} sighting={sighting} withAddress onDelete={onDeleteSighting} />
        ))}
      </ul>
      {open.more && (
        <button type="button" onClick={onMore}>
          {t('options_more')}
        </button>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { AccountDossier } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { SightingItem } from '../sighting-item.tsx';
import { type Folding, Section } from './section.tsx';

interface SeenSectionProps extends Folding {
  readonly dossier: AccountDossier;
  readonly onDeleteSighting: (id: string) => void;
}

/** Shown at first; the rest on request. */
const FIRST = 10;

/** The pages on which the person has met this address. */
export function SeenSection({ dossier, onDeleteSighting, ...folding }: SeenSectionProps) {
  const { t, plural } = useWording();
  const [all, setAll] = useState(false);
  const { sightings } = dossier;
  const shown = all ? sightings : sightings.slice(0, FIRST);
  return (
    <Section id="seen" gist={plural('panel_pages', sightings.length)} {...folding}>
      {sightings.length === 0 && <p class="soft">{t('panel_not_seen')}</p>}
      <ul class="sightings">
        {shown.map((sighting) => (
          <SightingItem key={sighting.id} sighting={sighting} onDelete={onDeleteSighting} />
        ))}
      </ul>
      {shown.length < sightings.length && (
        <button type="button" onClick={() => setAll(true)}>
          {plural('panel_show_more', sightings.length - shown.length)}
        </button>
      )}
    </Section>
  );
}

import { useState } from 'preact/hooks';
import type { AccountDossier } from '../../utils/intel/views.ts';
import type { Sighting } from '../../utils/storage/records.ts';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Moment } from '../moment.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { type Folding, Section } from './section.tsx';

/** Shown at first; the rest on request. */
const FIRST = 10;

/** The pages on which the person has met this address. */
export function SeenSection({ dossier, ...folding }: { readonly dossier: AccountDossier } & Folding) {
  const { t, plural } = useWording();
  const [all, setAll] = useState(false);
  const { sightings } = dossier;
  const shown = all ? sightings : sightings.slice(0, FIRST);
  return (
    <Section id="seen" gist={plural('panel_pages', sightings.length)} {...folding}>
      {sightings.length === 0 && <p class="soft">{t('panel_not_seen')}</p>}
      <ul class="sightings">
        {shown.map((sighting) => (
          <SightingItem key={sighting.id} sighting={sighting} />
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

function SightingItem({ sighting }: { readonly sighting: Sighting }) {
  const { plural } = useWording();
  return (
    <li class="sighting">
      <p class="sighting-title">
        <Foreign text={sighting.title === '' ? sighting.url : sighting.title} />
      </p>
      {sighting.sentence !== '' && (
        <blockquote>
          <Foreign text={sighting.sentence} />
        </blockquote>
      )}
      <p class="small soft">
        <Moment time={sighting.last} clock /> · {plural('panel_visits', sighting.count)} ·{' '}
        <OutsideLink url={sighting.url} />
      </p>
    </li>
  );
}

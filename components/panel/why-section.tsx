import type { AccountDossier } from '../../utils/intel/views.ts';
import type { Signal } from '../../utils/risk/types.ts';
import { confidenceText } from '../claim-words.ts';
import { Foreign } from '../foreign.tsx';
import { Say, useWording } from '../i18n.tsx';
import { Mark, STANDING_WORD } from '../mark.tsx';
import { Claim } from './claim.tsx';
import { type Folding, Section } from './section.tsx';

/** The reasons for the rating, worst first, and what was searched. */
export function WhySection({ dossier, ...folding }: { readonly dossier: AccountDossier } & Folding) {
  const { t, plural } = useWording();
  const { signals, coverage, weights } = dossier.summary.assessment;
  return (
    <Section id="why" gist={plural('panel_reasons', signals.length)} {...folding}>
      {signals.length === 0 && <p class="soft">{t('panel_no_reasons')}</p>}
      <ul class="signals">
        {signals.map((signal, index) => (
          <SignalItem key={index} signal={signal} />
        ))}
      </ul>
      <Searched coverage={coverage} weights={weights} />
    </Section>
  );
}

function SignalItem({ signal }: { readonly signal: Signal }) {
  const wording = useWording();
  const { evidence } = signal;
  const when = evidence.lastmod ?? evidence.listedAt ?? evidence.source.asOf;
  return (
    <li>
      <details class="signal">
        <summary>
          <Mark standing={signal.rating} />
          <span class="visually-hidden">{wording.t(STANDING_WORD[signal.rating])}: </span>
          <span class="signal-sentence">
            <Say sentence={signal.sentence} />
          </span>
          <small class="signal-gist soft">
            <Foreign text={evidence.source.title} /> · {wording.date(when)} ·{' '}
            {confidenceText(evidence.confidence, wording)}
          </small>
        </summary>
        <Claim label={evidence} />
      </details>
    </li>
  );
}

interface SearchedProps {
  readonly coverage: AccountDossier['summary']['assessment']['coverage'];
  readonly weights: string;
}

/** Where "nothing known" was looked for, and what is missing. */
function Searched({ coverage, weights }: SearchedProps) {
  const wording = useWording();
  return (
    <div class="searched">
      {coverage.missing.map((sentence, index) => (
        <p key={index} class="missing">
          <Say sentence={sentence} />
        </p>
      ))}
      <h3 class="soft small">{wording.t('panel_searched')}</h3>
      <ul class="small soft">
        {coverage.searched.map((source) => (
          <li key={source.id}>
            <Foreign text={source.title} />:{' '}
            {wording.plural('panel_searched_labels', source.labels, wording.date(source.asOf))}
          </li>
        ))}
      </ul>
      <p class="small soft">{wording.t('about_weights', weights)}</p>
    </div>
  );
}

import type { AccountDossier, ChainState } from '../../utils/intel/views.ts';
import { Foreign } from '../foreign.tsx';
import { failureSentence, Say, useWording } from '../i18n.tsx';
import { Moment } from '../moment.tsx';
import { incompleteText } from './answered.tsx';
import { type AskActions, AskControl } from './ask-control.tsx';
import { type Folding, Section } from './section.tsx';

interface AskedSectionProps extends Folding, AskActions {
  readonly dossier: AccountDossier;
}

/** Which sources could be asked, which were, when, and how complete their answers are. */
export function AskedSection({ dossier, onAsk, onCancelAsk, ...folding }: AskedSectionProps) {
  const { t, plural } = useWording();
  const asked = dossier.chain.filter((state) => state.state !== 'not-asked').length;
  return (
    <Section id="asked" gist={plural('panel_asked_count', asked)} {...folding}>
      {dossier.chain.length === 0 && <p class="soft">{t('panel_nothing_left')}</p>}
      <ul class="asked">
        {dossier.chain.map((state) => (
          <li key={state.source.id}>
            <p>
              <strong>
                <Foreign text={state.source.name} />
              </strong>{' '}
              <span class="soft">{state.source.host}</span>
            </p>
            <Outcome state={state} />
            <AskControl state={state} onAsk={onAsk} onCancelAsk={onCancelAsk} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outcome({ state }: { readonly state: ChainState }) {
  const wording = useWording();
  const { facts } = state;
  if (facts === undefined) return <p class="small soft">{wording.t('ask_never')}</p>;
  const answers = [facts.balance, facts.txCount, facts.transactions, facts.firstSeen, facts.lastSeen].filter(
    (answer) => answer !== undefined,
  );
  const latest = Math.max(...answers.map((answer) => answer.at));
  const gaps = new Set(answers.map((answer) => incompleteText(answer.coverage, wording)));
  return (
    <ul class="small soft outcome">
      {answers.length > 0 && (
        <li>
          {wording.plural('ask_answers', answers.length)} <Moment time={latest} clock />
        </li>
      )}
      {[...gaps]
        .filter((gap) => gap !== '')
        .map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      {facts.failures.map(({ field, failure }) => (
        <li key={field}>
          {wording.t('ask_field_failed', field)} <Say sentence={failureSentence(failure)} />
        </li>
      ))}
    </ul>
  );
}

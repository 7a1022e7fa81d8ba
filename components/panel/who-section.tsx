import type { AccountDossier } from '../../utils/intel/views.ts';
import type { Label } from '../../utils/labels/types.ts';
import { conceptText, confidenceText } from '../claim-words.ts';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Claim } from './claim.tsx';
import { type Folding, Section } from './section.tsx';

/** All labels side by side; those that contradict each other say so, delisted ones stand under a line. */
export function WhoSection({ dossier, ...folding }: { readonly dossier: AccountDossier } & Folding) {
  const { t, plural } = useWording();
  const { labels, summary } = dossier;
  const current = labels.filter((label) => label.delistedAt === undefined);
  const delisted = labels.filter((label) => label.delistedAt !== undefined);
  const opponents = (label: Label) => opponentsOf(label, summary.assessment.conflicts);
  return (
    <Section id="who" gist={plural('panel_labels', labels.length)} {...folding}>
      {labels.length === 0 && <p class="soft">{t('panel_no_labels')}</p>}
      <ul class="labels">
        {current.map((label, index) => (
          <LabelItem key={index} label={label} opponents={opponents(label)} />
        ))}
      </ul>
      {delisted.length > 0 && (
        <>
          <h3 class="line-title small soft">{t('panel_delisted')}</h3>
          <ul class="labels delisted">
            {delisted.map((label, index) => (
              <LabelItem key={index} label={label} opponents={opponents(label)} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface LabelItemProps {
  readonly label: Label;
  readonly opponents: readonly Label[];
}

function LabelItem({ label, opponents }: LabelItemProps) {
  const wording = useWording();
  return (
    <li>
      <details class="label">
        <summary>
          <strong class="label-text">
            <Foreign text={label.label} />
          </strong>
          <span class="tag">{conceptText(label.concept, wording)}</span>
          <small class="soft label-gist">
            <Foreign text={label.source.title} /> · {confidenceText(label.confidence, wording)}
          </small>
          {opponents.map((opponent, index) => (
            <small key={index} class="conflict">
              {wording.t('panel_conflict', conceptText(opponent.concept, wording))}{' '}
              <Foreign text={opponent.source.title} />
            </small>
          ))}
        </summary>
        <Claim label={label} />
      </details>
    </li>
  );
}

type Conflicts = AccountDossier['summary']['assessment']['conflicts'];

function opponentsOf(label: Label, conflicts: Conflicts): readonly Label[] {
  return conflicts.flatMap(([one, other]) => {
    if (isSame(one, label)) return [other];
    return isSame(other, label) ? [one] : [];
  });
}

/** Labels cross from the background as copies, so that identity is what they say and who says it. */
function isSame(one: Label, other: Label): boolean {
  return one.source.id === other.source.id && one.label === other.label && one.concept === other.concept;
}

import type { AccountDossier } from '../../utils/intel/views.ts';
import type { Sentence } from '../../utils/risk/types.ts';
import { shortenAddress } from '../address-text.tsx';
import { Foreign } from '../foreign.tsx';
import { Say, useWording } from '../i18n.tsx';
import type { MessageKey } from '../wording.ts';
import { Compared } from './compared.tsx';
import { type Folding, Section } from './section.tsx';

interface CompareProps extends Folding {
  readonly dossier: AccountDossier;
  readonly onOpenText: (text: string) => void;
}

interface Pair {
  readonly address: string;
  readonly sentence: Sentence;
  readonly name: MessageKey;
  readonly cased: boolean;
}

/** The other addresses that this one may be mistaken for, each with it; nothing where there are none. */
export function CompareSection({ dossier, onOpenText, ...folding }: CompareProps) {
  const { t, plural } = useWording();
  const { summary } = dossier;
  const pairs = pairsOf(summary);
  if (pairs.length === 0 && summary.shortForms === undefined) return null;
  return (
    <Section
      id="compare"
      {...(pairs.length === 0 ? {} : { gist: plural('compare_count', pairs.length) })}
      {...folding}
    >
      <ul class="pairs">
        {pairs.map(({ address, sentence, name, cased }, index) => (
          <li key={index}>
            <p class="pair-sentence">
              <Say sentence={sentence} />
            </p>
            <Compared one={summary.address} other={address} names={['compare_this', name]} cased={cased} />
            <button
              type="button"
              aria-label={t('compare_open_name', shortenAddress(address))}
              onClick={() => onOpenText(address)}
            >
              {t('compare_open')}
            </button>
          </li>
        ))}
      </ul>
      {summary.shortForms !== undefined && (
        <p class="small">
          {t('compare_short_forms')} <Foreign text={summary.shortForms.join(', ')} />
        </p>
      )}
    </Section>
  );
}

function pairsOf({
  lookalikes = [],
  mismatches = [],
  correction,
}: AccountDossier['summary']): readonly Pair[] {
  return [
    ...(correction === undefined
      ? []
      : [
          {
            address: correction.address,
            sentence: { key: `slip_${correction.slip}`, substitutions: [] },
            name: 'compare_meant' as const,
            cased: true,
          },
        ]),
    ...lookalikes.map(({ address, where, label = '' }) => ({
      address,
      sentence: { key: `compare_${where}`, substitutions: label === '' ? [] : [label] },
      name: 'compare_other' as const,
      cased: !address.startsWith('0x'),
    })),
    ...mismatches.map(({ address, by }) => ({
      address,
      sentence: { key: `compare_${by}`, substitutions: [] },
      name: `compare_${by}_name` as const,
      cased: !address.startsWith('0x'),
    })),
  ];
}

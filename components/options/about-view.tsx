import { useWording } from '../i18n.tsx';
import { KeyList } from '../key-help.tsx';
import { Mark, STANDING_WORD, type Standing } from '../mark.tsx';
import type { MessageKey } from '../wording.ts';

interface AboutViewProps {
  readonly version: string;
  /** Version of the rules by which addresses are rated. */
  readonly weights: string;
}

const MEANINGS = [
  ['severe', 'about_severe'],
  ['high', 'about_high'],
  ['medium', 'about_medium'],
  ['low', 'about_low'],
  ['known', 'about_known'],
  ['partial', 'about_partial'],
  ['unknown', 'about_unknown'],
] as const satisfies readonly (readonly [Standing, MessageKey])[];

/** The version, what the marks mean, the keys. */
export function AboutView({ version, weights }: AboutViewProps) {
  const { t } = useWording();
  return (
    <>
      <p>
        {t('about_version', version)} · {t('about_weights', weights)}
      </p>
      <h2>{t('about_marks')}</h2>
      <dl class="legend-list">
        {MEANINGS.map(([standing, meaning]) => (
          <div key={standing}>
            <dt class={`verdict ${standing}`}>
              <Mark standing={standing} />
              <span class="verdict-word">{t(STANDING_WORD[standing])}</span>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('keys_title')}</h2>
      <KeyList />
    </>
  );
}

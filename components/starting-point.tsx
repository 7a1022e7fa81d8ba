import { STARTING_POINTS, type StartingPoint } from '../utils/settings/types.ts';
import { useWording } from './i18n.tsx';
import type { MessageKey } from './wording.ts';

const NAMES = {
  investigator: 'start_investigator',
  analyst: 'start_analyst',
  reader: 'start_reader',
} as const satisfies Record<StartingPoint, MessageKey>;

const MEANINGS = {
  investigator: 'start_investigator_why',
  analyst: 'start_analyst_why',
  reader: 'start_reader_why',
} as const satisfies Record<StartingPoint, MessageKey>;

interface StartingPointProps {
  readonly onStart: (point: StartingPoint) => void;
}

/** Asked once, in the popup; until there is an answer, every site is silent. */
export function StartingPointQuestion({ onStart }: StartingPointProps) {
  const { t } = useWording();
  return (
    <section class="start" aria-labelledby="start">
      <h2 id="start">{t('start_title')}</h2>
      {STARTING_POINTS.map((point) => (
        <button key={point} type="button" onClick={() => onStart(point)}>
          <span>
            <b>{t(NAMES[point])}</b>
            <small class="soft block">{t(MEANINGS[point])}</small>
          </span>
        </button>
      ))}
      <p class="soft small">{t('start_until_then')}</p>
    </section>
  );
}

/** The same choice in the options, where it can be changed. */
export function StartingPointChoice({
  chosen,
  onStart,
}: StartingPointProps & { readonly chosen: StartingPoint | 'unchosen' }) {
  const { t } = useWording();
  return (
    <fieldset>
      <legend class="visually-hidden">{t('start_title')}</legend>
      {STARTING_POINTS.map((point) => (
        <label key={point} class="check">
          <input type="radio" name="start" checked={point === chosen} onChange={() => onStart(point)} />
          <span>
            {t(NAMES[point])}
            <small class="soft block">{t(MEANINGS[point])}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

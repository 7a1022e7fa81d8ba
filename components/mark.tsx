import { h } from 'preact';
import { useWording } from './i18n.tsx';
import { SHAPES, STANDING_WORD, type Standing } from './standing.ts';

export { isProven, needsAttention, reasonOf, STANDING_WORD, type Standing, standingOf } from './standing.ts';

/** The mark alone; the word stands beside it wherever it is used. */
export function Mark({ standing }: { readonly standing: Standing }) {
  return (
    <svg class={`mark ${standing}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[standing].map(([name, attributes]) => h(name, attributes))}
    </svg>
  );
}

/** Mark and word. */
export function Verdict({ standing }: { readonly standing: Standing }) {
  const { t } = useWording();
  return (
    <span class={`verdict ${standing}`}>
      <Mark standing={standing} />
      <span class="verdict-word">{t(STANDING_WORD[standing])}</span>
    </span>
  );
}

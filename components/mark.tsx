import type { ComponentChildren } from 'preact';
import type { AddressSummary } from '../utils/intel/views.ts';
import type { Rating, Sentence } from '../utils/risk/types.ts';
import { useWording } from './i18n.tsx';
import type { MessageKey } from './wording.ts';

/** What is said of an address at first sight: its rating, or that it is no proven address at all. */
export type Standing = Rating | 'failed' | 'secret';

export function standingOf(summary: AddressSummary): Standing {
  if (summary.strength === 'failed' || summary.strength === 'secret') return summary.strength;
  return summary.assessment.rating;
}

/** Whether a person should look at it; what the popup counts. */
export function needsAttention(standing: Standing): boolean {
  return standing === 'severe' || standing === 'high' || standing === 'medium' || standing === 'secret';
}

/**
 * The one-line reason. What is no proven address has none of the lists': saying that nothing is known of a
 * mistyped address, or of a private key, would say something of an account that nobody has asked about.
 */
export function reasonOf(summary: AddressSummary): Sentence {
  const standing = standingOf(summary);
  if (standing === 'failed') return { key: 'reason_failed', substitutions: [] };
  if (standing === 'secret') return { key: 'reason_secret', substitutions: [] };
  return summary.assessment.reason;
}

/** Key of the word of a standing. */
export const STANDING_WORD = {
  severe: 'rating_severe',
  high: 'rating_high',
  medium: 'rating_medium',
  low: 'rating_low',
  known: 'rating_known',
  partial: 'rating_partial',
  unknown: 'rating_unknown',
  failed: 'rating_failed',
  secret: 'rating_secret',
} as const satisfies Record<Standing, MessageKey>;

/** The shapes on a 16 × 16 grid. Each differs in outline, so that none needs its colour. */
const SHAPES: Readonly<Record<Standing, ComponentChildren>> = {
  severe: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />,
  high: <path d="M8 1.2 15.4 14.6H.6z" fill="currentColor" />,
  medium: (
    <>
      <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1.4v13.2L1.4 8z" fill="currentColor" />
    </>
  ),
  low: <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.8" />,
  known: <path d="M2.5 2.5h11v11h-11z" fill="currentColor" />,
  partial: (
    <circle
      cx="8"
      cy="8"
      r="5.8"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-dasharray="0.01 4.545"
    />
  ),
  unknown: <path d="M2.5 7h11v2h-11z" fill="currentColor" />,
  failed: <path d="M6.7 1.5h2.6l-.4 8.4H7.1zM6.6 12h2.8v2.6H6.6z" fill="currentColor" />,
  secret: (
    <path
      d="M5 4.2a3.8 3.8 0 1 0 3.6 5.1h1.7v2.2h2.2V9.3H15V6.9H8.6A3.8 3.8 0 0 0 5 4.2m0 2.5a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6"
      fill="currentColor"
      fill-rule="evenodd"
    />
  ),
};

/** The mark alone; the word stands beside it wherever it is used. */
export function Mark({ standing }: { readonly standing: Standing }) {
  return (
    <svg class={`mark ${standing}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[standing]}
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

import type { AddressSummary } from '../utils/intel/views.ts';
import { type Assessment, RATINGS, type Rating, type Sentence } from '../utils/risk/types.ts';
import type { MessageKey } from './wording.ts';

/** What is said of an address at first sight: its rating, or that it is no proven address at all. */
export type Standing = Rating | 'failed' | 'secret' | 'shortened';

/** Those that something on a page can have; what is shortened is shown in lists alone. */
export const STANDINGS: readonly Standing[] = [...RATINGS, 'failed', 'secret'];

/** As much of an address as its standing depends on. */
export interface Judged extends Pick<AddressSummary, 'strength' | 'candidates' | 'correction'> {
  readonly format?: string;
  readonly assessment: Pick<Assessment, 'rating' | 'reason'>;
}

export function standingOf({ strength, assessment }: Judged): Standing {
  return isUnproven(strength) ? strength : assessment.rating;
}

/** Whether something can be known of an address: it can be watched, and be looked up. */
export function isProven({ strength }: Pick<AddressSummary, 'strength'>): boolean {
  return !isUnproven(strength);
}

function isUnproven(strength: AddressSummary['strength']): strength is 'failed' | 'secret' | 'shortened' {
  return strength === 'failed' || strength === 'secret' || strength === 'shortened';
}

/** Whether a person should look at it; what the popup counts. */
export function needsAttention(summary: AddressSummary): boolean {
  const standing = standingOf(summary);
  if (standing === 'shortened') return summary.mismatches !== undefined;
  return standing === 'severe' || standing === 'high' || standing === 'medium' || standing === 'secret';
}

/**
 * The one-line reason. What is no proven address has none of the lists': saying that nothing is known of a
 * mistyped address, or of a private key, would say something of an account that nobody has asked about.
 */
export function reasonOf(judged: Judged): Sentence {
  const standing = standingOf(judged);
  if (standing === 'failed') return reasonOfFailed(judged);
  if (standing === 'shortened') return reasonOfShortened(judged);
  if (standing === 'secret') return { key: 'reason_secret', substitutions: [] };
  return judged.assessment.reason;
}

function reasonOfFailed({ format, correction }: Judged): Sentence {
  // Nobody checks the capitals of an Ethereum address but its readers: there is an account all the same.
  if (correction === undefined)
    return { key: format === 'evm' ? 'reason_failed_case' : 'reason_failed', substitutions: [] };
  return { key: 'reason_failed_meant', substitutions: [correction.address] };
}

function reasonOfShortened({ candidates = [] }: Judged): Sentence {
  const [only] = candidates;
  if (only === undefined) return { key: 'reason_shortened', substitutions: [] };
  if (candidates.length > 1)
    return { key: 'reason_shortened_many', substitutions: [String(candidates.length)] };
  return { key: `reason_shortened_${only.where}`, substitutions: [only.address] };
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
  shortened: 'rating_shortened',
} as const satisfies Record<Standing, MessageKey>;

/** One part of a mark: an element of SVG and its attributes. */
export type Shape = readonly ['path' | 'circle', Readonly<Record<string, string>>];

const RING = { cx: '8', cy: '8', r: '5.8', fill: 'none', stroke: 'currentColor' };

const filled = (d: string): Shape => ['path', { d, fill: 'currentColor' }];

/** The shapes on a 16 × 16 grid. Each differs in outline, so that none needs its colour. */
export const SHAPES: Readonly<Record<Standing, readonly Shape[]>> = {
  severe: [filled('M5 1h6l4 4v6l-4 4H5l-4-4V5z')],
  high: [filled('M8 1.2 15.4 14.6H.6z')],
  medium: [
    [
      'path',
      { d: 'M8 1.4 14.6 8 8 14.6 1.4 8z', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' },
    ],
    filled('M8 1.4v13.2L1.4 8z'),
  ],
  low: [['circle', { ...RING, 'stroke-width': '1.8' }]],
  known: [filled('M2.5 2.5h11v11h-11z')],
  partial: [
    ['circle', { ...RING, 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-dasharray': '0.01 4.545' }],
  ],
  unknown: [filled('M2.5 7h11v2h-11z')],
  shortened: [filled('M1.5 6.5h3v3h-3zM6.5 6.5h3v3h-3zM11.5 6.5h3v3h-3z')],
  failed: [filled('M6.7 1.5h2.6l-.4 8.4H7.1zM6.6 12h2.8v2.6H6.6z')],
  secret: [
    [
      'path',
      {
        d: 'M5 4.2a3.8 3.8 0 1 0 3.6 5.1h1.7v2.2h2.2V9.3H15V6.9H8.6A3.8 3.8 0 0 0 5 4.2m0 2.5a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6',
        fill: 'currentColor',
        'fill-rule': 'evenodd',
      },
    ],
  ],
};

import { RATINGS, type Rating } from '../risk/types.ts';
import type { AddressSummary } from './views.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  /** At most four characters, which is what both browsers draw; empty when there is nothing. */
  readonly text: string;
  /** CSS colours of the ground and of the text on it. */
  readonly background: string;
  readonly colour: string;
  readonly count: number;
  readonly worst: Rating | undefined;
  /** A watched account of which the person wants to be told is on the page. */
  readonly alert: boolean;
}

interface Look {
  /** The rating's `--<rating>-ink` of the light theme in `components/tokens.css`. */
  readonly background: string;
  /** Follows the count, so that the badge is read without its colour. */
  readonly mark: string;
}

const LOOKS: Readonly<Record<Rating, Look>> = {
  severe: { background: '#8c0d22', mark: '!!' },
  high: { background: '#ad3a08', mark: '!' },
  medium: { background: '#7d5a00', mark: '~' },
  low: { background: '#1f5563', mark: '.' },
  known: { background: '#2556c4', mark: '' },
  partial: { background: '#5b3a8c', mark: '?' },
  unknown: { background: '#545c69', mark: '' },
};

const WIDTH = 4;

/**
 * How many addresses a tab has and how bad the worst is: `3!!`, `12!`, `99+`. A star in front announces a
 * watched account; where both do not fit, the mark makes room for it: the colour stays, and the tooltip
 * says both.
 */
export function badgeOf(addresses: readonly AddressSummary[], alert: boolean): Badge {
  // A transaction is nobody's address; a page of them is not full of accounts.
  const counted = addresses.filter(
    ({ strength, format }) => strength !== 'failed' && strength !== 'secret' && format !== 'transaction-hash',
  );
  const worst = RATINGS.find((rating) => counted.some(({ assessment }) => assessment.rating === rating));
  const { background, mark } = LOOKS[worst ?? 'unknown'];
  const count = counted.length;
  return { text: textOf(count, mark, alert), background, colour: '#ffffff', count, worst, alert };
}

function textOf(count: number, mark: string, alert: boolean): string {
  if (count === 0) return '';
  const star = alert ? '★' : '';
  const shownMark = star.length + mark.length + String(count).length <= WIDTH || !alert ? mark : '';
  return star + shorten(count, WIDTH - star.length - shownMark.length) + shownMark;
}

/** A count in so many characters; one that does not fit becomes `99+`, which is still true. */
function shorten(count: number, width: number): string {
  const digits = String(count);
  return digits.length <= Math.min(width, 3) ? digits : `${'9'.repeat(Math.min(2, width - 1))}+`;
}

import type { Rating } from '../risk/types.ts';
import { RATINGS } from '../risk/types.ts';
import type { AddressSummary } from './views.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  /** At most four characters, empty when there is nothing. */
  readonly text: string;
  /** CSS colours of the ground and of the text on it; their contrast is at least 4.5. */
  readonly background: string;
  readonly foreground: string;
  readonly count: number;
  readonly worst: Rating | undefined;
  readonly alert: boolean;
}

/** The mark that says the rating where colours cannot be told apart, and the colours that agree with it. */
const LOOKS: Readonly<Record<Rating, { readonly mark: string; readonly ground: string }>> = {
  severe: { mark: '‼', ground: '#8c0d22' },
  high: { mark: '!', ground: '#ad3a08' },
  medium: { mark: '◆', ground: '#7d5a00' },
  low: { mark: '○', ground: '#1f5563' },
  known: { mark: '■', ground: '#2556c4' },
  partial: { mark: '?', ground: '#5b3a8c' },
  unknown: { mark: '', ground: '#545c69' },
};

/** Both browsers show about four characters of a badge. */
const WIDTH = 4;

/**
 * Says in four characters how many addresses a tab has and how bad the worst is: `‼12`, `◆3`, `7`. A star
 * in front announces an account that the person watches and wants to be told of.
 */
export function badgeOf(addresses: readonly AddressSummary[], alert: boolean): Badge {
  const counted = addresses.filter(({ strength }) => strength !== 'failed' && strength !== 'secret');
  const worst = RATINGS.find((rating) => counted.some(({ assessment }) => assessment.rating === rating));
  const look = LOOKS[worst ?? 'unknown'];
  const count = counted.length;
  const mark = (alert ? '★' : '') + look.mark;
  return {
    text: count === 0 ? '' : mark + shorten(count, WIDTH - mark.length),
    background: look.ground,
    foreground: '#ffffff',
    count,
    worst,
    alert,
  };
}

/** `1234` in three characters is `99+`. */
function shorten(count: number, width: number): string {
  const text = String(count);
  return text.length <= width ? text : `${'9'.repeat(width - 1)}+`;
}

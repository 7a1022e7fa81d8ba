import type { Rating } from './types.ts';

/** How a rating looks where no style sheet reaches: the badge. */
interface BadgeMark {
  /** The ink of the rating on a light surface; white text on it has a contrast of 6 or more. */
  readonly background: string;
  /** Follows the count, so that the badge is read without its colour. */
  readonly suffix: string;
}

/** The same colours as the light theme's `--<rating>-ink` in `components/tokens.css`; a test compares them. */
export const BADGE_MARKS: Readonly<Record<Rating, BadgeMark>> = {
  severe: { background: '#8c0d22', suffix: '!!' },
  high: { background: '#ad3a08', suffix: '!' },
  medium: { background: '#7d5a00', suffix: '~' },
  low: { background: '#1f5563', suffix: '.' },
  known: { background: '#2556c4', suffix: '' },
  partial: { background: '#5b3a8c', suffix: '?' },
  unknown: { background: '#545c69', suffix: '' },
};

/** What the toolbar shows for a tab. */
export interface Badge {
  /** At most four characters, which is what both browsers draw; empty where there is no address. */
  readonly text: string;
  readonly background: string;
  readonly colour: string;
}

/** Four characters fit into a badge. */
const BADGE_WIDTH = 4;

/** The badge for a number of addresses of which the worst has this rating: `3!!`, `12!`, `99+`. */
export function badgeOf(worst: Rating, count: number): Badge {
  const { background, suffix } = BADGE_MARKS[worst];
  const text = count === 0 ? '' : shortCount(count, BADGE_WIDTH - suffix.length) + suffix;
  return { text, background, colour: '#ffffff' };
}

/** A count in so many characters; one that does not fit becomes `9+`, which is still true. */
function shortCount(count: number, width: number): string {
  const digits = String(count);
  if (digits.length <= width && count < 1000) return digits;
  return `${'9'.repeat(Math.min(2, width - 1))}+`;
}

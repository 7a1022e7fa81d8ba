import type { ErrorCode } from '../errors.ts';
import type { ChainCoverage, IncompleteReason } from './types.ts';

/** Everything there is was searched. */
export const COMPLETE: ChainCoverage = { complete: true };

/** Something is missing, and why. */
export function incomplete(
  reason: IncompleteReason,
  heights: { readonly fromHeight?: number; readonly toHeight?: number } = {},
): ChainCoverage {
  return { complete: false, reason, ...heights };
}

const REASONS: ReadonlyMap<ErrorCode, IncompleteReason> = new Map([
  ['rate-limited', 'rate-limited'],
  ['timeout', 'timeout'],
  ['too-large', 'too-large'],
  ['bad-answer', 'bad-answer'],
  ['budget', 'budget'],
  ['cancelled', 'cancelled'],
  ['unsupported', 'unsupported'],
  ['denied', 'unsupported'],
]);

/** Why a search is incomplete that ended with a failure. */
export function reasonOf(code: ErrorCode): IncompleteReason {
  return REASONS.get(code) ?? 'unreachable';
}

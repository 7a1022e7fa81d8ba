import type { AccountFacts } from './types.ts';

/**
 * Puts new facts over kept ones of the same account and source: a field that is missing now keeps what was
 * known, with its own time, and an incomplete answer never takes the place of a complete one to a question
 * whose answer cannot change (the first activity).
 */
export function mergeFacts(known: AccountFacts | undefined, fresh: AccountFacts): AccountFacts {
  if (known === undefined) return fresh;
  const keepsFirst = known.firstSeen?.coverage.complete === true && known.firstSeen.value !== undefined;
  const isFirstWorse = fresh.firstSeen?.coverage.complete !== true;
  return {
    ...known,
    ...fresh,
    ...(known.firstSeen !== undefined && keepsFirst && isFirstWorse ? { firstSeen: known.firstSeen } : {}),
  };
}

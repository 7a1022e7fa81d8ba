import type { AccountFacts, ChainProtocol } from './types.ts';

/** How long what depends on the tip is believed, in milliseconds: a block of Ethereum takes 12 s, of Bitcoin 10 min. */
const LIFETIMES: Readonly<Record<ChainProtocol, number>> = { 'evm-rpc': 30_000, esplora: 60_000 };

/** Whether kept facts may be shown without asking again. Facts with failures are never fresh. */
export function isFresh(facts: AccountFacts, protocol: ChainProtocol, now: number): boolean {
  const at = facts.balance?.at;
  return at !== undefined && facts.failures.length === 0 && now - at < LIFETIMES[protocol];
}

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

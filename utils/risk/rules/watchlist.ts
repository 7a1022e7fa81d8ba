import type { AccountId } from '../../address/index.ts';
import { conceptById } from '../../labels/taxonomy/index.ts';
import type { ConfidenceId, Label } from '../../labels/types.ts';
import { categoryOf } from '../categories.ts';
import { ceilingOf, levelOf, scoreOf } from '../score.ts';
import type { Signal } from '../types.ts';
import type { Finding } from './rule.ts';

/** The person's own entry about an account: the part of a `WatchEntry` that a verdict depends on. */
export interface WatchClaim {
  readonly account: AccountId;
  readonly label: string;
  readonly concept: string;
  readonly confidence: ConfidenceId;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/**
 * What the person has noted counts as they have weighed it. An entry without a category says that they are
 * interested, not that the account is anything: it changes no rating.
 */
export function watchlist(watch: WatchClaim): Finding {
  const category = categoryOf(watch.concept);
  const uncategorised = category === 'uncategorised';
  const score = uncategorised ? 0 : scoreOf(category, watch.confidence);
  const signal: Signal = {
    rule: 'watchlist',
    score,
    rating: levelOf(score) ?? (uncategorised ? 'unknown' : 'known'),
    concept: watch.concept,
    sentence: { key: 'risk_watched', substitutions: [watch.label] },
    evidence: evidenceOf(watch),
  };
  return { signal, category, ceiling: ceilingOf(category), counts: score > 0 && category !== 'victim' };
}

/** The entry as a claim, from the source `watchlist`, whose name the views give in the person's language. */
function evidenceOf({ account, label, concept, confidence, updatedAt }: WatchClaim): Label {
  const day = new Date(updatedAt).toISOString().slice(0, 10);
  const { dwva, role } = conceptById(concept);
  return {
    account,
    label,
    concept,
    ...(dwva === undefined ? {} : { dwva }),
    role,
    confidence,
    lastmod: day,
    source: { id: 'watchlist', title: 'Watchlist', licence: 'own', asOf: day },
  };
}

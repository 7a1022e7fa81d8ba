import { categoryOf } from '../categories.ts';
import { ceilingOf, scoreOf } from '../score.ts';
import { type Rule, sayOf } from './rule.ts';

/** A victim is never painted as an offender: whatever was done to it, the signal stays low and says so. */
export const victim: Rule = (label) => {
  if (label.role !== 'victim' && categoryOf(label.concept) !== 'victim') return undefined;
  const signal = {
    rule: 'victim',
    score: scoreOf('victim', label.confidence),
    rating: 'low',
    concept: label.concept,
    sentence: sayOf('risk_is_victim', label),
    evidence: label,
  } as const;
  return { signal, category: 'victim', ceiling: ceilingOf('victim'), counts: false };
};

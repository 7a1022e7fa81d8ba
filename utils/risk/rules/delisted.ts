import { publisherOf } from '../publishers.ts';
import { WEIGHTS } from '../weights.ts';
import { nameOf, type Rule } from './rule.ts';

/** A claim that its list has withdrawn stays visible as history, and never makes a rating worse than low. */
export const delisted: Rule = (label, today) => {
  if (label.delistedAt === undefined || label.delistedAt > today) return undefined;
  const signal = {
    rule: 'delisted',
    score: WEIGHTS.delisted,
    rating: 'low',
    concept: label.concept,
    sentence: { key: 'risk_delisted', substitutions: [publisherOf(label), label.delistedAt, nameOf(label)] },
    evidence: label,
  } as const;
  return { signal, category: 'uncategorised', ceiling: WEIGHTS.delisted, counts: false };
};

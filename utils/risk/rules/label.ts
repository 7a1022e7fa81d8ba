import type { Label } from '../../labels/types.ts';
import { type Category, categoryOf } from '../categories.ts';
import { publisherOf } from '../publishers.ts';
import { ceilingOf, levelOf, scoreOf } from '../score.ts';
import type { Sentence, Signal } from '../types.ts';
import { nameOf, type Rule, sayOf } from './rule.ts';

/** What a list says an account is, weighed by how sure it is. */
export const label: Rule = (claim) => {
  // An authority that holds seized funds is not the offender whose they were.
  const category = claim.role === 'authority' ? 'authority' : categoryOf(claim.concept);
  const score = scoreOf(category, claim.confidence);
  const signal: Signal = {
    rule: 'label',
    score,
    rating: levelOf(score) ?? 'known',
    concept: claim.concept,
    sentence: sentenceFor(claim, category),
    evidence: claim,
  };
  return { signal, category, ceiling: ceilingOf(category), counts: score > 0 };
};

function sentenceFor(claim: Label, category: Category): Sentence {
  if (category !== 'sanctioned' && category !== 'terror') return sayOf(`risk_is_${category}`, claim);
  const publisher = publisherOf(claim);
  if (claim.listedAt === undefined)
    return { key: `risk_is_${category}`, substitutions: [nameOf(claim), publisher] };
  return { key: `risk_since_${category}`, substitutions: [publisher, claim.listedAt, nameOf(claim)] };
}

import type { ConfidenceId } from '../labels/types.ts';
import type { Category } from './categories.ts';
import { type Level, WEIGHTS } from './weights.ts';

/** Highest score of each rating: just below where the next begins. */
const CEILINGS: Record<Level, number> = {
  severe: 100,
  high: WEIGHTS.from.severe - 0.1,
  medium: WEIGHTS.from.high - 0.1,
  low: WEIGHTS.from.medium - 0.1,
};

/** The highest score that a category can give. */
export function ceilingOf(category: Category): number {
  return CEILINGS[WEIGHTS.category[category].atMost];
}

/** Base × relation × confidence, within what the category can give; 0–100, in tenths. */
export function scoreOf(category: Category, confidence: ConfidenceId): number {
  const { base } = WEIGHTS.category[category];
  const score = base * WEIGHTS.relation.is * WEIGHTS.confidence[confidence];
  return Math.min(Math.round(score * 10) / 10, ceilingOf(category));
}

/** The rating that a score leads to; undefined for 0, which is no risk. */
export function levelOf(score: number): Level | undefined {
  if (score >= WEIGHTS.from.severe) return 'severe';
  if (score >= WEIGHTS.from.high) return 'high';
  if (score >= WEIGHTS.from.medium) return 'medium';
  return score > WEIGHTS.from.low ? 'low' : undefined;
}

import type { AccountId } from '../../address/index.ts';
import type { Label } from '../../labels/types.ts';
import { levelOf } from '../score.ts';
import type { Sentence } from '../types.ts';
import { WEIGHTS } from '../weights.ts';
import type { Finding } from './rule.ts';

/** Another address that one is easily taken for: the sign of address poisoning. */
export interface Lookalike {
  readonly address: string;
  /**
   * Where the other is known from: the watchlist; a page where it was seen before this one; this page, where both are
   * new; an earlier page, where both were new.
   */
  readonly where: 'watchlist' | 'seen' | 'page' | 'beside';
  /** What the watchlist calls it. */
  readonly label?: string;
}

/** Another address that a link with this one as its text opens, or a button beside it copies. */
export interface Mismatch {
  readonly address: string;
  readonly by: 'link' | 'copy';
}

/** What Sightline itself saw that speaks against trusting an address. */
export type Warning =
  | ({ readonly rule: 'lookalike' } & Lookalike)
  | ({ readonly rule: 'mismatch' } & Mismatch);

/** Both kinds, as reasons for the rating. */
export function warningsOf(
  lookalikes: readonly Lookalike[],
  mismatches: readonly Mismatch[],
): readonly Warning[] {
  return [
    ...lookalikes.map((each) => ({ rule: 'lookalike' as const, ...each })),
    ...mismatches.map((each) => ({ rule: 'mismatch' as const, ...each })),
  ];
}

/**
 * A resemblance to an address that the person knew before is no accident; of two that came together, nobody can say
 * which is the false one. A link that leads elsewhere may be a slip of whoever wrote the page.
 */
export function warning(seen: Warning, account: AccountId, today: string): Finding {
  const score = scoreOf(seen);
  const evidence = evidenceOf(seen, account, today);
  const signal = {
    rule: seen.rule,
    score,
    rating: levelOf(score) ?? 'low',
    concept: evidence.concept,
    sentence: sentenceOf(seen),
    evidence,
  } as const;
  return { signal, category: 'scam', ceiling: score, counts: false };
}

function scoreOf(seen: Warning): number {
  if (seen.rule === 'mismatch') return WEIGHTS.warning.mismatch;
  const wasKnown = seen.where === 'watchlist' || seen.where === 'seen';
  return wasKnown ? WEIGHTS.warning.imitation : WEIGHTS.warning.twin;
}

function sentenceOf(seen: Warning): Sentence {
  if (seen.rule === 'mismatch') return { key: `risk_mismatch_${seen.by}`, substitutions: [seen.address] };
  if (seen.label === undefined || seen.label === '')
    return { key: `risk_lookalike_${seen.where}`, substitutions: [seen.address] };
  return { key: 'risk_lookalike_named', substitutions: [seen.address, seen.label] };
}

/** The observation as a claim of Sightline's own, made now. */
function evidenceOf({ rule, address }: Warning, account: AccountId, today: string): Label {
  return {
    account,
    label: address,
    concept: 'phishing',
    role: 'perpetrator',
    confidence: 'heuristic',
    lastmod: today,
    source: { id: `sightline-${rule}`, title: 'Sightline', licence: 'own', asOf: today },
  };
}

import type { AccountId } from '../address/index.ts';
import type { Label } from '../labels/types.ts';
import { compareLabels, compareSignals } from './order.ts';
import { conflictsOf } from './rules/conflict.ts';
import { delisted } from './rules/delisted.ts';
import { keyless } from './rules/keyless.ts';
import { label } from './rules/label.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { victim } from './rules/victim.ts';
import { type Warning, warning } from './rules/warning.ts';
import { type WatchClaim, watchlist } from './rules/watchlist.ts';
import { levelOf } from './score.ts';
import type { Assessment, Coverage, Rating, Sentence, Signal } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** What a verdict rests on. */
export interface Facts {
  /** Every claim about the account, in any order. */
  readonly labels: readonly Label[];
  /** The person's own entry about it. */
  readonly watch?: WatchClaim | undefined;
  /** What was seen of the address on its page and beside what else is known. */
  readonly warnings?: { readonly account: AccountId; readonly seen: readonly Warning[] } | undefined;
  readonly coverage: Coverage;
  /** Milliseconds since the epoch: decides which listings have ended. */
  readonly now: number;
}

/** The first rule that speaks judges a claim; the last speaks always. */
const RULES: readonly Rule[] = [keyless, victim, delisted, label];

/**
 * Judges an account by what is known of it. Pure: the same facts in any order give the same assessment, and a
 * further claim of risk never lowers the score. The rating is that of the worst signal, raised within its
 * category's bound where independent sources agree. Nothing found is `unknown` only when the search was
 * complete, and is never a good sign.
 */
export function assess({ labels, watch, warnings, coverage, now }: Facts): Assessment {
  const today = new Date(now).toISOString().slice(0, 10);
  const ordered = labels.toSorted(compareLabels);
  const findings = ordered.flatMap((claim) => judge(claim, today));
  if (watch !== undefined) findings.push(watchlist(watch));
  for (const seen of warnings?.seen ?? []) findings.push(warning(seen, warnings?.account ?? '', today));
  const signals = findings.map((finding) => finding.signal).sort(compareSignals);
  const score = totalOf(findings);
  const rating = ratingOf(score, signals, coverage);
  return {
    rating,
    score,
    reason: reasonFor(rating, signals, coverage),
    signals,
    conflicts: conflictsOf(ordered, today),
    coverage,
    weights: WEIGHTS.version,
  };
}

function judge(claim: Label, today: string): Finding[] {
  for (const rule of RULES) {
    const finding = rule(claim, today);
    if (finding !== undefined) return [finding];
  }
  return [];
}

/** The worst signal, with the bonus as far as that signal's category allows. */
function totalOf(findings: readonly Finding[]): number {
  const bonus = bonusOf(findings.filter((finding) => finding.counts));
  const totals = findings.map(({ signal, ceiling, counts }) =>
    counts ? Math.min(signal.score + bonus, ceiling) : signal.score,
  );
  return totals.reduce((worst, total) => Math.max(worst, total), 0);
}

function bonusOf(findings: readonly Finding[]): number {
  // The person's own note is no second source: it is often copied from the first.
  const sources = new Set(findings.map(({ signal }) => signal.evidence.source.id));
  sources.delete('watchlist');
  const categories = new Set(findings.map(({ category }) => category));
  const { bonus, bonusFrom } = WEIGHTS;
  return (
    (sources.size >= bonusFrom.sources ? bonus.sources : 0) +
    (categories.size >= bonusFrom.categories ? bonus.categories : 0)
  );
}

function ratingOf(score: number, signals: readonly Signal[], coverage: Coverage): Rating {
  const level = levelOf(score);
  if (level !== undefined) return level;
  if (signals.some((signal) => signal.rating === 'known')) return 'known';
  return isComplete(coverage) ? 'unknown' : 'partial';
}

function isComplete({ searched, missing }: Coverage): boolean {
  return searched.length > 0 && missing.length === 0;
}

function reasonFor(rating: Rating, signals: readonly Signal[], coverage: Coverage): Sentence {
  const [worst] = signals;
  if (rating === 'partial') return coverage.missing[0] ?? { key: 'risk_nothing_searched', substitutions: [] };
  if (rating !== 'unknown' && worst !== undefined) return worst.sentence;
  const searched = searchedIn(coverage);
  const [name] = worst?.sentence.substitutions ?? [];
  return name === undefined
    ? { key: 'risk_unknown', substitutions: searched }
    : { key: 'risk_unknown_watched', substitutions: [...searched, name] };
}

/** How many lists, how many labels in them, and the day of the newest. */
function searchedIn({ searched }: Coverage): readonly string[] {
  const labels = searched.reduce((sum, source) => sum + source.labels, 0);
  const newest =
    searched
      .map((source) => source.asOf)
      .toSorted()
      .at(-1) ?? '';
  return [String(searched.length), String(labels), newest];
}

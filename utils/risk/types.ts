import type { Label } from '../labels/types.ts';

/**
 * The verdict. `unknown` (searched completely, nothing found) and `partial` (a source is missing, old or
 * cut short) are states of their own and never shown as safe.
 */
export const RATINGS = ['severe', 'high', 'medium', 'low', 'known', 'partial', 'unknown'] as const;
export type Rating = (typeof RATINGS)[number];

/**
 * A sentence that is put into words where it is shown: a key of `_locales` and what fills its placeholders.
 * Dates among the substitutions are ISO (`2022-04-14`) and counts are plain digits: the view writes both as the
 * person's language does. Everything else may be a stranger's text.
 */
export interface Sentence {
  readonly key: string;
  readonly substitutions: readonly string[];
}

/** One reason for a rating. */
export interface Signal {
  /** Which rule spoke: `label`, `delisted`, `victim`, `keyless`, `watchlist`, `lookalike`, `mismatch`. */
  readonly rule: string;
  /** 0–100: base weight × relation × confidence (see `weights.ts`); 0 for what is no risk. */
  readonly score: number;
  readonly rating: Rating;
  readonly concept: string;
  /** What it says, in one sentence for people. */
  readonly sentence: Sentence;
  /** The claim behind it, with source, date and confidence. */
  readonly evidence: Label;
}

/** What was searched, so that "nothing known" can say where. */
export interface SearchedSource {
  readonly id: string;
  readonly title: string;
  readonly labels: number;
  readonly asOf: string;
}

export interface Coverage {
  readonly searched: readonly SearchedSource[];
  /** Why the search is incomplete; empty when it is complete. */
  readonly missing: readonly Sentence[];
}

/** The rating with every reason for it, worst first. */
export interface Assessment {
  readonly rating: Rating;
  readonly score: number;
  /** The one-line reason, never empty: for `unknown` it says where nothing was found. */
  readonly reason: Sentence;
  readonly signals: readonly Signal[];
  /** Labels that speak against each other (an exchange and a hack): shown, never averaged. */
  readonly conflicts: readonly (readonly [Label, Label])[];
  readonly coverage: Coverage;
  /** Version of the weights that gave this. */
  readonly weights: string;
}

import type { Label } from '../../labels/types.ts';
import type { Category } from '../categories.ts';
import type { Sentence, Signal } from '../types.ts';

/** What a rule says of one claim: a signal, and whether it counts as a separate reason for the bonus. */
export interface Finding {
  readonly signal: Signal;
  readonly category: Category;
  /** Highest score that the whole assessment can get from this finding. */
  readonly ceiling: number;
  /** Whether it speaks for a risk today: neither withdrawn nor about a victim. */
  readonly counts: boolean;
}

/** Judges one claim, or leaves it to the next rule. `today` is an ISO date. */
export type Rule = (label: Label, today: string) => Finding | undefined;

/** The name for people of what a claim is about: who, otherwise what. */
export function nameOf(label: Label): string {
  return label.actor ?? label.label;
}

/** A sentence that names the claim and the list that makes it. */
export function sayOf(key: string, label: Label): Sentence {
  return { key, substitutions: [label.label, label.source.title] };
}

import { CONFIDENCE, type Label } from '../labels/types.ts';
import { RATINGS, type Signal } from './types.ts';

/**
 * Worst first; among equals the surer, then the newer claim, then by name, so that the order of the labels
 * that came in decides nothing.
 */
export function compareSignals(one: Signal, other: Signal): number {
  return (
    other.score - one.score ||
    RATINGS.indexOf(one.rating) - RATINGS.indexOf(other.rating) ||
    compareLabels(one.evidence, other.evidence)
  );
}

/** The surer claim first, then the newer, then by text. */
export function compareLabels(one: Label, other: Label): number {
  return (
    CONFIDENCE[other.confidence] - CONFIDENCE[one.confidence] ||
    compareTexts(other.lastmod ?? '', one.lastmod ?? '') ||
    compareTexts(textOf(one), textOf(other))
  );
}

function textOf({ source, concept, label, account, actor, url, listedAt, delistedAt, role }: Label): string {
  return JSON.stringify([source.id, concept, label, account, actor, url, listedAt, delistedAt, role]);
}

/** By code unit: the same in every locale. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

import { type Correction, correctAddress } from '../address/correct-address.ts';
import type { AddressSummary } from './views.ts';

/** Broken addresses that one answer corrects anew: each costs up to 60 ms. The next answer goes on. */
const MOST_AT_ONCE = 8;
/** Corrections that are remembered while the worker lives. */
const MOST_KEPT = 500;

const kept = new Map<string, Correction | undefined>();

/** The summaries, those of broken addresses with what may be meant by them. Nothing is looked up for it. */
export function withCorrections(summaries: readonly AddressSummary[]): readonly AddressSummary[] {
  let left = MOST_AT_ONCE;
  return summaries.map((summary) => {
    const { address, strength } = summary;
    if (strength !== 'failed') return summary;
    if (!kept.has(address)) {
      if (left === 0) return summary;
      left--;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(address, correctAddress(address));
    }
    const correction = kept.get(address);
    return correction === undefined ? summary : { ...summary, correction };
  });
}

import { LIMITS } from '../../utils/messaging/limits.ts';
import type { ReportedPartial } from '../../utils/messaging/protocol.ts';
import type { Occurrence } from '../../utils/page/types.ts';
import type { Found } from './found.ts';

/** Every shortened address that the text shows, once, and how often. */
export function tallyPartials(occurrences: readonly Occurrence<Found>[]): ReportedPartial[] {
  const counts = new Map<string, ReportedPartial>();
  for (const { channel, found } of occurrences) {
    if (channel !== 'text' || 'address' in found) continue;
    const { raw, head, tail } = found;
    counts.set(raw, { raw, head, tail, count: (counts.get(raw)?.count ?? 0) + 1 });
  }
  return [...counts.values()].slice(0, LIMITS.partialsPerFrame);
}

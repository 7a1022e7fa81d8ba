import type { TimelineEntry } from '../../utils/intel/views.ts';

/** How much happened in one stretch of time. */
export interface Bucket {
  /** Start of the stretch; milliseconds since the epoch. */
  readonly start: number;
  readonly chain: number;
  readonly seen: number;
  readonly listed: number;
}

/** A way of cutting time into stretches, numbered one after the other. */
interface Stretch {
  readonly months: number;
  /** More of them than this and the next coarser way is taken. */
  readonly most: number;
}

const STRETCHES: readonly Stretch[] = [
  { months: 1, most: 36 },
  { months: 3, most: 48 },
  { months: 12, most: Number.POSITIVE_INFINITY },
];
/** Fewer would make a single day look like an age. */
const FEWEST = 12;

/** Counts the timeline by month, by quarter, or by year where it spans more than twelve; oldest first, no gaps. */
export function bucketsOf(timeline: readonly TimelineEntry[]): readonly Bucket[] {
  if (timeline.length === 0) return [];
  const times = timeline.map((entry) => entry.time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const months =
    STRETCHES.find((each) => placeOf(last, each.months) - placeOf(first, each.months) < each.most)?.months ??
    12;
  const from = Math.min(placeOf(first, months), placeOf(last, months) - FEWEST + 1);
  const buckets = Array.from({ length: placeOf(last, months) - from + 1 }, (_, index) => ({
    start: Date.UTC(EPOCH, (from + index) * months),
    chain: 0,
    seen: 0,
    listed: 0,
  }));
  for (const entry of timeline) {
    const bucket = buckets[placeOf(entry.time, months) - from];
    if (bucket === undefined) continue;
    if (entry.kind === 'chain') bucket.chain += 1;
    else if (entry.kind === 'seen') bucket.seen += 1;
    else bucket.listed += 1;
  }
  return buckets;
}

/** A year long before any chain, from which stretches are counted. */
const EPOCH = 2000;

function placeOf(time: number, months: number): number {
  const date = new Date(time);
  return Math.floor(((date.getUTCFullYear() - EPOCH) * 12 + date.getUTCMonth()) / months);
}

import { expect, test } from 'vitest';
import { bucketsOf } from '../../../components/panel/activity-buckets.ts';
import type { TimelineEntry } from '../../../utils/intel/views.ts';
import { SIGHTINGS } from '../../gallery/fixtures/dossiers.ts';

const [sighting] = SIGHTINGS;

function seenAt(...times: readonly number[]): TimelineEntry[] {
  if (sighting === undefined) throw new Error('fixtures');
  return times.map((time) => ({ kind: 'seen', time, sighting }));
}

test('a single day stands at the end of twelve months', () => {
  const buckets = bucketsOf(seenAt(Date.UTC(2026, 10, 21)));
  expect(buckets).toHaveLength(12);
  expect(buckets.at(-1)).toEqual({ start: Date.UTC(2026, 10), chain: 0, seen: 1, listed: 0 });
});

test.each([
  ['months', Date.UTC(2024, 0), Date.UTC(2026, 11, 31), 36],
  ['quarters', Date.UTC(2022, 0), Date.UTC(2026, 11, 31), 20],
  ['years', Date.UTC(2009, 0, 3), Date.UTC(2026, 11, 31), 18],
])('time is cut into %s, without a gap and without losing an entry', (_, first, last, count) => {
  const buckets = bucketsOf(seenAt(first, last));
  expect(buckets).toHaveLength(count);
  expect(buckets.reduce((sum, bucket) => sum + bucket.seen, 0)).toBe(2);
  expect(buckets[0]?.start).toBeLessThanOrEqual(first);
});

test('nothing has no buckets', () => {
  expect(bucketsOf([])).toEqual([]);
});

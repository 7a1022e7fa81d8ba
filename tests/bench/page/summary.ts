import type { Goal } from '../goals.ts';
import { ADDRESSES, ROWS } from './large-page.ts';
import type { Held, Reading } from './measure-reading.ts';
import type { RowsReading } from './measure-rows.ts';

/** How many times as long as the bare walk a reading may take, and how long a page may be held up; milliseconds. */
const MOST_TIMES = 3;
const LONGEST_SLICE = 8;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}

/** The median of what each round says: whatever else the machine did, it did to both. */
function medianRatio(numbers: readonly number[], bare: readonly number[]): number {
  return median(numbers.map((number, round) => number / (bare[round] ?? Number.NaN)));
}

function longest(held: readonly Held[]): { readonly median: number; readonly worst: number } {
  const all = held.map(({ longest }) => longest);
  return { median: median(all), worst: Math.max(...all) };
}

const busyOf = (held: readonly Held[]): readonly number[] => held.map(({ busy }) => busy);
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

/** The row of a page that stands still. */
export function readingRow({ bare, others, whole, pauses }: Reading): Record<string, string | number> {
  const busy = busyOf(whole);
  const slices = longest(whole);
  return {
    'bare walk': tenths(median(bare)),
    Sightline: tenths(median(busy)),
    'against the walk': times(medianRatio(busy, bare)),
    'least against least': times(Math.min(...busy) / Math.min(...bare)),
    'anchored regex a node': times(medianRatio(others.anchored, others.bare)),
    'regex union a node': times(medianRatio(others.union, others.bare)),
    'longest slice: median': tenths(slices.median),
    worst: tenths(slices.worst),
    'machine’s own pause: median': tenths(median(pauses)),
    'worst pause': tenths(Math.max(...pauses)),
    'until done': tenths(median(whole.map(({ wall }) => wall))),
    addresses: whole.at(-1)?.addresses ?? 0,
    'other finds': whole.at(-1)?.others ?? 0,
  };
}

export function readingGoal(where: string, { bare, whole, pauses }: Reading): Goal {
  return costGoal(`a page of 50,000 text nodes against a bare walk: ${where}`, {
    ratio: medianRatio(busyOf(whole), bare),
    held: whole,
    pauses,
  });
}

export function marksRow({ marks, whole }: Reading): Record<string, string | number> {
  const slices = longest(marks);
  return {
    marks: whole.at(-1)?.addresses ?? 0,
    painting: tenths(median(busyOf(marks))),
    'longest slice: median': tenths(slices.median),
    worst: tenths(slices.worst),
  };
}

/** The row of a feed that grows. */
export function rowsRow({ bare, whole }: RowsReading): Record<string, string | number> {
  const slices = longest(whole);
  const perRow = (held: readonly Held[]) => tenths((1_000 * median(busyOf(held))) / ROWS);
  return {
    'bare observer and walk, µs a row': perRow(bare),
    'Sightline, µs a row': perRow(whole),
    'against the walk': times(medianRatio(busyOf(whole), busyOf(bare))),
    'longest slice: median': tenths(slices.median),
    worst: tenths(slices.worst),
    'last address after last row': tenths(median(whole.map(({ late }) => late))),
    'addresses, least': Math.min(...whole.map(({ addresses }) => addresses)),
  };
}

export function rowsGoal(where: string, { bare, whole, pauses }: RowsReading): Goal {
  const found = Math.min(...whole.map(({ addresses }) => addresses));
  const { value, met, ...cost } = costGoal(`a feed that adds 10,000 rows against a bare observer: ${where}`, {
    ratio: medianRatio(busyOf(whole), busyOf(bare)),
    held: whole,
    pauses,
  });
  return {
    ...cost,
    goal: `${cost.goal}; all found`,
    value: `${value}; ${found} of ${ADDRESSES}`,
    met: met && found === ADDRESSES,
  };
}

interface Cost {
  readonly ratio: number;
  readonly held: readonly Held[];
  readonly pauses: readonly number[];
}

/** A slice is as long as the code in it and what else the machine did meanwhile, which is why its own pauses stand by. */
function costGoal(what: string, { ratio, held, pauses }: Cost): Goal {
  const slices = longest(held);
  return {
    row: '8',
    what,
    goal: `≤ ${MOST_TIMES}×; no slice over ${LONGEST_SLICE} ms`,
    value:
      `${times(ratio)}; median ${tenths(slices.median)} ms, worst ${tenths(slices.worst)} ms ` +
      `(the machine’s own ${tenths(Math.max(...pauses))} ms)`,
    met: ratio <= MOST_TIMES && slices.worst <= LONGEST_SLICE,
  };
}

import type { Goal } from '../goals.ts';
import { ADDRESSES, ROWS } from './large-page.ts';
import type { Reading } from './measure-reading.ts';
import type { RowsReading } from './measure-rows.ts';
import type { Held } from './stopwatch.ts';

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

/** The row of what is done with what was found. */
export function afterwardsRow({ report, marks, whole }: Reading): Record<string, string | number> {
  return {
    addresses: whole.at(-1)?.addresses ?? 0,
    'telling the background': tenths(median(busyOf(report))),
    'longest stretch: median': tenths(longest(report).median),
    'worst stretch': tenths(longest(report).worst),
    'painting marks': tenths(median(busyOf(marks))),
    'longest slice: median': tenths(longest(marks).median),
    'worst slice': tenths(longest(marks).worst),
  };
}

export function afterwardsGoals(where: string, { report, marks, whole, pauses }: Reading): readonly Goal[] {
  const count = whole.at(-1)?.addresses ?? 0;
  const goal = (what: string, held: readonly Held[]): Goal => ({
    row: '8',
    what: `${what} ${count} addresses: ${where}`,
    goal: `no slice over ${LONGEST_SLICE} ms`,
    value: formatSlices(held, pauses),
    met: longest(held).worst <= LONGEST_SLICE,
  });
  return [goal('telling the background of', report), goal('painting marks on', marks)];
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

function costGoal(what: string, { ratio, held, pauses }: Cost): Goal {
  return {
    row: '8',
    what,
    goal: `≤ ${MOST_TIMES}×; no slice over ${LONGEST_SLICE} ms`,
    value: `${times(ratio)}; ${formatSlices(held, pauses)}`,
    met: ratio <= MOST_TIMES && longest(held).worst <= LONGEST_SLICE,
  };
}

/** A slice is as long as the code in it and what else the machine did meanwhile, which is why its own pauses stand by. */
function formatSlices(held: readonly Held[], pauses: readonly number[]): string {
  const { median, worst } = longest(held);
  const own = tenths(Math.max(...pauses));
  return `median ${tenths(median)} ms, worst ${tenths(worst)} ms (the machine’s own ${own} ms)`;
}

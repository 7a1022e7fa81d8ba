import type { Found } from '../../../entrypoints/content/found.ts';
import { addressesOf } from '../../../entrypoints/content/found.ts';
import { clearHighlights, paintMarks } from '../../../entrypoints/marks/paint-marks.ts';
import { createPlaces } from '../../../entrypoints/marks/places.ts';
import type { AddressMark } from '../../../utils/intel/views.ts';
import { runInSlices } from '../../../utils/page/slices.ts';
import type { Occurrence } from '../../../utils/page/types.ts';
import { longestPause } from './longest-pause.ts';
import { countFound, createReader, pacing } from './read-page.ts';
import type { Held } from './stopwatch.ts';
import { tellBackground } from './tell-background.ts';
import { walkAnchored, walkBare, walkUnion } from './walks.ts';

const ROUNDS = 9;
/** Between two rounds the browser may do what it has put off; milliseconds. */
const REST = 50;

/** One reading of the whole page. */
export interface WholeReading extends Held {
  /** Milliseconds until it was done, with what the page did meanwhile. */
  readonly wall: number;
  readonly addresses: number;
  readonly others: number;
}

/** A page measured once a round; milliseconds. */
export interface Reading {
  /** In turns: a walk leaves the browser's copies of all texts behind, which make the next one cheaper. */
  readonly bare: readonly number[];
  readonly whole: readonly WholeReading[];
  /** How long the machine stood still of its own accord, at most, while as much time went by as a reading takes. */
  readonly pauses: readonly number[];
  /** In turns again, so that the regular expressions are compared with a walk of their own rounds. */
  readonly others: { readonly bare: number[]; readonly anchored: number[]; readonly union: number[] };
  /** The telling of the background of everything that was found. */
  readonly report: readonly Held[];
  /** The painting of a mark on everything that was found. */
  readonly marks: readonly Held[];
}

export async function measureReading(): Promise<Reading> {
  const bare: number[] = [];
  const whole: WholeReading[] = [];
  const pauses: number[] = [];
  let found: readonly Occurrence<Found>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(walkBare));
    const { reading, occurrences } = await readWhole();
    whole.push(reading);
    found = occurrences;
    pauses.push(longestPause(reading.wall));
    await rest();
  }
  const others: Reading['others'] = { bare: [], anchored: [], union: [] };
  for (let round = 0; round < ROUNDS; round++) {
    others.bare.push(time(walkBare));
    others.anchored.push(time(walkAnchored));
    others.union.push(time(walkUnion));
    await rest();
  }
  const report: Held[] = [];
  const marks: Held[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    report.push(await tellBackground(found));
    await rest();
    marks.push(await paint(found));
    await rest();
  }
  return { bare, whole, pauses, others, report, marks };
}

function time(walk: (root: Node) => number): number {
  const began = performance.now();
  walk(document.body);
  return performance.now() - began;
}

function rest(): Promise<void> {
  return pacing.wait(REST, new AbortController().signal);
}

function readWhole(): Promise<{ reading: WholeReading; occurrences: readonly Occurrence<Found>[] }> {
  const ended = new AbortController();
  const began = performance.now();
  return new Promise((resolve) => {
    const onRead = (): void => {
      if (!reader.complete) return;
      const wall = performance.now() - began;
      ended.abort();
      const occurrences = [...reader.occurrences()];
      resolve({ reading: { ...reader.cost, wall, ...countFound(occurrences) }, occurrences });
    };
    const reader = createReader(onRead, ended.signal);
    void reader.run();
  });
}

/** Marks everything as the product does where the person allows it, and takes it away again. */
async function paint(found: readonly Occurrence<Found>[]): Promise<Held> {
  const steps = paintMarks(addressesOf(found), markOf, createPlaces());
  const { busy, longest } = await runInSlices(steps, pacing, new AbortController().signal);
  clearHighlights();
  return { busy, longest };
}

function markOf({ address, format }: Pick<AddressMark, 'address' | 'format'>): AddressMark {
  const reason = { key: 'reason_unknown', substitutions: [] } as const;
  return {
    address,
    format,
    strength: 'verified',
    chain: '',
    watched: false,
    assessment: { rating: 'unknown', reason },
    others: [],
  };
}

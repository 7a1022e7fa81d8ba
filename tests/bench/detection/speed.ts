import { detectAddresses } from '../../../utils/address/index.ts';
import { CONTENDERS } from './contenders.ts';
import type { MarkedText } from './corpus.ts';
import { UNION } from './regex-union.ts';

/** Reads every character and nothing more: what any detector that reads everything takes at least. */
function readEverything(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

interface Timed {
  readonly name: string;
  readonly run: (text: string) => number;
  readonly slow: boolean;
}

/** What only counts addresses, for the two by which the goals are set: scoring needs more than finding. */
const COUNTING: ReadonlyMap<string, (text: string) => number> = new Map([
  ['Sightline', (text: string) => detectAddresses(text).length],
  ['regex union', (text: string) => text.match(UNION)?.length ?? 0],
]);

/** The floor and the contenders. */
const TIMED: readonly Timed[] = [
  { name: 'charCodeAt loop', run: readEverything, slow: false },
  ...CONTENDERS.map(({ name, find, slow = false }) => ({
    name,
    run: COUNTING.get(name) ?? ((text: string) => find(text).length),
    slow,
  })),
];

/** Microseconds of processor time that this process has used, which other programs on the machine do not add to. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Megabytes of UTF-8 a second of processor time, by name: the median of several rounds, taken in turns; one round for the
 * slow. Nothing is kept between two texts, so that no contender gains from having seen a text before.
 */
export function measureSpeed(texts: readonly MarkedText[], rounds = 9): ReadonlyMap<string, number> {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const speeds = new Map<string, number[]>(TIMED.map(({ name }) => [name, []]));
  let sink = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { name, run, slow } of TIMED) {
      if (slow && round > 0) continue;
      const start = processorTime();
      for (const { text } of texts) sink += run(text);
      speeds.get(name)?.push(bytes / (processorTime() - start));
    }
  }
  if (Number.isNaN(sink)) throw new RangeError('a contender counted nothing');
  return new Map(
    [...speeds].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0]),
  );
}

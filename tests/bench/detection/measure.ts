import { readFileSync } from 'node:fs';
import { CONTENDERS } from './contenders.ts';
import { type MarkedText, readCorpus } from './corpus.ts';
import { type Score, scoreTexts } from './score.ts';
import { measureSpeed } from './speed.ts';

/** Megabytes of UTF-8 a second of processor time, on each kind of text. */
export interface Speeds {
  readonly dense: number;
  readonly lookAlike: number;
  readonly clean: number;
}

/** What one contender, or the floor, was measured at. */
export interface Measured {
  readonly name: string;
  readonly speeds: Speeds;
  /** None for the floor, which finds nothing. */
  readonly scores?: { readonly dense: Score; readonly lookAlike: Score };
}

/** Everything that was measured in one run, on the same text. */
export interface Detection {
  readonly corpus: string;
  /** Million bytes of UTF-8. */
  readonly megabytes: { readonly dense: number; readonly lookAlike: number };
  /** The floor first, then Sightline, then the others. */
  readonly measured: readonly Measured[];
}

function megabytes(texts: readonly MarkedText[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
}

/** Documents in which nothing is marked and little looks like an address: what most pages are. */
function cleanTexts(texts: readonly MarkedText[]): readonly MarkedText[] {
  return texts.filter(({ text, marks }) => marks.length === 0 && !/[A-Za-z0-9]{25}/.test(text));
}

/** Lets every contender read the corpus: how well, and how fast. */
export function measureDetection(): Detection {
  const corpus = readCorpus();
  const licence = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');
  const dense = measureSpeed(corpus.dense);
  const lookAlike = measureSpeed(corpus.lookAlike);
  const clean = measureSpeed([
    ...cleanTexts([...corpus.dense, ...corpus.lookAlike]),
    { text: licence.repeat(400), marks: [] },
  ]);
  const speedsOf = (name: string): Speeds => ({
    dense: dense.get(name) ?? Number.NaN,
    lookAlike: lookAlike.get(name) ?? Number.NaN,
    clean: clean.get(name) ?? Number.NaN,
  });
  return {
    corpus: corpus.name,
    megabytes: { dense: megabytes(corpus.dense), lookAlike: megabytes(corpus.lookAlike) },
    measured: [
      { name: 'charCodeAt loop', speeds: speedsOf('charCodeAt loop') },
      ...CONTENDERS.map(({ name, find }) => ({
        name,
        speeds: speedsOf(name),
        scores: { dense: scoreTexts(corpus.dense, find), lookAlike: scoreTexts(corpus.lookAlike, find) },
      })),
    ],
  };
}

/** What was measured of the one of that name. */
export function measuredOf({ measured }: Detection, name: string): Measured {
  const one = measured.find((other) => other.name === name);
  if (one === undefined) throw new RangeError(`${name} was not measured`);
  return one;
}

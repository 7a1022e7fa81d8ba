// Measures the detector: node tests/bench/detect.ts
import { existsSync, readFileSync } from 'node:fs';
import { isAddress } from '../../utils/address/index.ts';
import { VECTORS } from '../vectors/addresses.ts';
import { type MarkedText, readCorpus } from './detect-corpus.ts';
import { type Score, scoreTexts } from './detect-score.ts';
import { measureSpeed } from './detect-speed.ts';

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;
const megabytes = (texts: readonly MarkedText[]) =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

function printRecall({ families }: Score): void {
  const rows = [...families].sort(([, a], [, b]) => b.marked - a.marked);
  console.table(
    Object.fromEntries(
      rows.map(([family, { marked, found }]) => [family, { marked, found, recall: percent(found, marked) }]),
    ),
  );
  const marked = rows.reduce((sum, [, row]) => sum + row.marked, 0);
  const found = rows.reduce((sum, [, row]) => sum + row.found, 0);
  const shares = rows.filter(([, row]) => row.marked >= 5).map(([, row]) => row.found / row.marked);
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  console.log(`recall, all occurrences:  ${percent(found, marked)}`);
  console.log(`recall, mean of families: ${percent(mean, 1)} (${shares.length} families with 5 or more)`);
}

function printPrecision(dense: Score, lookAlike: Score, lookAlikeMegabytes: number): void {
  const verifiedWrong = dense.unmarkedVerified.length + dense.wrongChain.length;
  console.log(`precision of verified:    ${percent(dense.right, dense.right + verifiedWrong)}`);
  console.log(`wrong chain:              ${dense.wrongChain.length}`);
  console.log(`unmarked, not verified:   ${dense.unmarkedOther.length}`);
  const { unmarkedVerified, unmarkedOther } = lookAlike;
  console.log(
    `false alarms in ${lookAlikeMegabytes.toFixed(0)} MB of look-alikes: ${unmarkedVerified.length} verified, ${unmarkedOther.length} other`,
  );
  for (const { format, strength, raw } of [...dense.wrongChain, ...unmarkedVerified, ...unmarkedOther].slice(
    0,
    20,
  ))
    console.log(`  ${strength} ${format} ${raw}`);
}

function printSpeed(title: string, texts: readonly MarkedText[]): void {
  const speeds = measureSpeed(texts);
  const own = speeds.get('detector') ?? 0;
  console.log(`\n${title}, ${megabytes(texts).toFixed(1)} MB, one core, best of seven rounds`);
  console.table(
    Object.fromEntries(
      [...speeds].map(([name, speed]) => [
        name,
        {
          'million characters/s': Math.round(speed),
          'the detector against it': `${(own / speed).toFixed(2)}×`,
        },
      ]),
    ),
  );
}

function printVectors(): void {
  const cases = VECTORS.flatMap(({ valid, invalid }) => [
    ...valid.map((address) => ({ address, valid: true })),
    ...invalid.map((address) => ({ address, valid: false })),
  ]);
  const right = cases.filter(({ address, valid }) => isAddress(address) === valid).length;
  console.log(`published vectors:        ${right} of ${cases.length}`);
}

/** Documents in which nothing is marked and little looks like an address: what most pages are. */
function plainTexts(texts: readonly MarkedText[]): readonly MarkedText[] {
  return texts.filter(({ text, marks }) => marks.length === 0 && !/[A-Za-z0-9]{25}/.test(text));
}

const licence = new URL('../../LICENSE', import.meta.url);
const prose: MarkedText[] = existsSync(licence)
  ? [{ text: readFileSync(licence, 'utf8').repeat(400), marks: [] }]
  : [];

const corpus = readCorpus();
const dense = scoreTexts(corpus.dense);
console.log(`Detector on ${corpus.name}`);
printRecall(dense);
printPrecision(dense, scoreTexts(corpus.lookAlike), megabytes(corpus.lookAlike));
printVectors();
const withMarks = corpus.dense.filter(
  ({ text, marks }) => marks.length > 0 && text.length / marks.length < 300,
);
printSpeed('Text with an address in every 300 characters or more', withMarks);
printSpeed('All documents with addresses', corpus.dense);
printSpeed('Look-alikes', corpus.lookAlike);
printSpeed('Text without addresses', [
  ...plainTexts(corpus.dense),
  ...plainTexts(corpus.lookAlike),
  ...prose,
]);

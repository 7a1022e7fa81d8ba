// Measures the detector beside others: node tests/bench/detect.ts. The rows are those of the goals.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isAddress } from '../../utils/address/index.ts';
import { VECTORS } from '../vectors/addresses.ts';
import { CONTENDERS } from './contenders.ts';
import { type MarkedText, readCorpus } from './detect-corpus.ts';
import { recallOf, type Score, scoreTexts } from './detect-score.ts';
import { measureSpeed } from './detect-speed.ts';
import { type Goal, printGoals } from './goals.ts';

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const megabytes = (texts: readonly MarkedText[]) =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Documents in which nothing is marked and little looks like an address: what most pages are. */
function plainTexts(texts: readonly MarkedText[]): readonly MarkedText[] {
  return texts.filter(({ text, marks }) => marks.length === 0 && !/[A-Za-z0-9]{25}/.test(text));
}

const licence = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
const corpus = readCorpus();
const plain = [
  ...plainTexts(corpus.dense),
  ...plainTexts(corpus.lookAlike),
  { text: licence.repeat(400), marks: [] },
];
const speeds = {
  dense: measureSpeed(corpus.dense),
  lookAlike: measureSpeed(corpus.lookAlike),
  plain: measureSpeed(plain),
};
const scores = CONTENDERS.map(({ name, find }) => ({
  name,
  dense: scoreTexts(corpus.dense, find),
  lookAlike: scoreTexts(corpus.lookAlike, find),
}));
const size = megabytes(corpus.lookAlike);
const perMegabyte = (count: number) => (count / size).toFixed(2);
const speedOf = (name: string) => ({
  'million characters/s: dense': Math.round(speeds.dense.get(name) ?? 0),
  'look-alikes': Math.round(speeds.lookAlike.get(name) ?? 0),
  'clean text': Math.round(speeds.plain.get(name) ?? 0),
});

console.log(
  `On ${corpus.name}: ${megabytes(corpus.dense).toFixed(1)} MB with addresses, ${size.toFixed(1)} MB of look-alikes`,
);
console.table(
  Object.fromEntries([
    ['charCodeAt loop', speedOf('charCodeAt loop')],
    ...scores.map(({ name, dense, lookAlike }) => [name, rowOf(name, dense, lookAlike)]),
  ]),
);
const [own] = scores;
if (own === undefined) throw new RangeError('nobody was measured');
printFamilies(own.dense);
for (const example of [...own.dense.examples, ...own.lookAlike.examples])
  console.log(`not marked: ${example}`);
printGoals(goals(own.dense, own.lookAlike));

function rowOf(name: string, dense: Score, lookAlike: Score) {
  const { all, mean } = recallOf(dense);
  return {
    'recall: mean of families': percent(mean),
    'all occurrences': percent(all),
    precision: percent(dense.right / Math.max(1, dense.right + dense.wrong + dense.wrongChain)),
    'wrong chain': dense.wrongChain,
    'false alarms/MB: certain': perMegabyte(lookAlike.wrong + lookAlike.wrongChain),
    'by context': perMegabyte(lookAlike.unsure),
    ...speedOf(name),
  };
}

function printFamilies({ families }: Score): void {
  const rows = [...families].sort(([, a], [, b]) => b.marked - a.marked);
  console.log(
    `\nRecall of each chain family: ${rows.map(([name, { marked, found }]) => `${name} ${found}/${marked}`).join(', ')}\n`,
  );
}

/** The detector's speed as a multiple of another's. */
function ratio(of: ReadonlyMap<string, number>, other: string): number {
  return (of.get('Sightline') ?? 0) / (of.get(other) ?? Number.NaN);
}

function goals(dense: Score, lookAlike: Score): readonly Goal[] {
  const { all, mean, counted } = recallOf(dense);
  const precision = dense.right / Math.max(1, dense.right + dense.wrong);
  const times = (value: number) => `${value.toFixed(2)}×`;
  const atLeastOne = (row: string, what: string, value: number): Goal => ({
    row,
    what,
    goal: '≥ 1×',
    value: times(value),
    met: value >= 1,
  });
  const alarms = `${lookAlike.wrong + lookAlike.wrongChain} certain, ${perMegabyte(lookAlike.unsure)} a MB by context`;
  return [
    vectorGoal(),
    {
      row: '2',
      what: `recall, mean of ${counted} chain families`,
      goal: '≥ 99.5 %',
      value: percent(mean),
      met: mean >= 0.995,
    },
    { row: '3', what: 'recall, all occurrences', goal: '≥ 99.9 %', value: percent(all), met: all >= 0.999 },
    {
      row: '4',
      what: 'precision of what is called verified; wrong chains',
      goal: '≥ 99.99 %; 0',
      value: `${percent(precision)}; ${dense.wrongChain}`,
      met: precision >= 0.9999 && dense.wrongChain === 0,
    },
    {
      row: '5',
      what: 'false alarms among look-alikes',
      goal: '0 certain, ≤ 0.05 a MB by context',
      value: alarms,
      met: lookAlike.wrong + lookAlike.wrongChain === 0 && lookAlike.unsure / size <= 0.05,
    },
    atLeastOne(
      '7a',
      'speed on clean text against reading every character',
      ratio(speeds.plain, 'charCodeAt loop'),
    ),
    atLeastOne('7a', 'the same on look-alikes', ratio(speeds.lookAlike, 'charCodeAt loop')),
    atLeastOne(
      '7b',
      'speed on text with addresses against the regex union',
      ratio(speeds.dense, 'regex union'),
    ),
    ...sizeGoal(),
    {
      row: '10',
      what: 'private keys flagged and not repeated',
      goal: 'all',
      value: `${dense.secrets.found} of ${dense.secrets.marked}`,
      met: dense.secrets.found === dense.secrets.marked,
    },
  ];
}

function vectorGoal(): Goal {
  const cases = VECTORS.flatMap(({ valid, invalid }) => [
    ...valid.map((address) => ({ address, valid: true })),
    ...invalid.map((address) => ({ address, valid: false })),
  ]);
  const right = cases.filter(({ address, valid }) => isAddress(address) === valid).length;
  return {
    row: '1',
    what: 'published vectors accepted or rejected as published',
    goal: 'all',
    value: `${right} of ${cases.length}`,
    met: right === cases.length,
  };
}

function sizeGoal(): readonly Goal[] {
  const built = new URL('../../.output/chrome-mv3/content.js', import.meta.url);
  if (!existsSync(built)) return [];
  const zipped = gzipSync(readFileSync(built)).length;
  const bytes = statSync(built).size;
  return [
    {
      row: '9',
      what: 'content script, bytes and gzip',
      goal: '≤ 90,000 and 32,000',
      value: `${bytes} and ${zipped}`,
      met: bytes <= 90_000 && zipped <= 32_000,
    },
  ];
}

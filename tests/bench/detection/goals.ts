import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isAddress } from '../../../utils/address/index.ts';
import { VECTORS } from '../../vectors/addresses.ts';
import type { Goal } from '../goals.ts';
import { type Detection, type Measured, measuredOf, type Speeds } from './measure.ts';
import { formatPercent } from './print.ts';
import { countOf, precisionOf, recallOf, type Score } from './score.ts';

/** The goals that text decides: 1 to 5, 7, 9 and 10. */
export function detectionGoals(detection: Detection): readonly Goal[] {
  const own = measuredOf(detection, 'Sightline');
  if (own.scores === undefined) throw new RangeError('Sightline was not scored');
  const { dense, lookAlike } = own.scores;
  return [
    vectorGoal(),
    ...recallGoals(dense),
    alarmGoal(lookAlike, detection.megabytes.lookAlike),
    ...speedGoals(own, detection),
    ...sizeGoal(),
    secretGoal(dense, lookAlike),
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

function recallGoals(dense: Score): readonly Goal[] {
  const { all, mean, counted } = recallOf(dense);
  const precision = precisionOf(dense);
  const wrongChain = countOf(dense, 'wrong chain');
  return [
    {
      row: '2',
      what: `recall, mean of ${counted} chain families`,
      goal: '≥ 99.5 %',
      value: formatPercent(mean),
      met: mean >= 0.995,
    },
    {
      row: '3',
      what: 'recall, all occurrences',
      goal: '≥ 99.9 %',
      value: formatPercent(all),
      met: all >= 0.999,
    },
    {
      row: '4',
      what: 'precision of what is called verified; wrong chains',
      goal: '≥ 99.99 %; 0',
      value: `${formatPercent(precision)}; ${wrongChain}`,
      met: precision >= 0.9999 && wrongChain === 0,
    },
  ];
}

function alarmGoal(lookAlike: Score, size: number): Goal {
  const certain = countOf(lookAlike, 'wrong', 'wrong chain');
  const perMegabyte = countOf(lookAlike, 'by context') / size;
  return {
    row: '5',
    what: 'false alarms among look-alikes',
    goal: '0 certain, ≤ 0.05 a MB by context',
    value: `${certain} certain, ${perMegabyte.toFixed(2)} a MB by context`,
    met: certain === 0 && perMegabyte <= 0.05,
  };
}

function speedGoals(own: Measured, detection: Detection): readonly Goal[] {
  const goal = (row: string, what: string, kind: keyof Speeds, other: string): Goal => {
    const times = own.speeds[kind] / measuredOf(detection, other).speeds[kind];
    return { row, what, goal: '≥ 1×', value: `${times.toFixed(2)}×`, met: times >= 1 };
  };
  return [
    goal('7a', 'speed on clean text against reading every character', 'clean', 'charCodeAt loop'),
    goal('7a', 'the same on look-alikes', 'lookAlike', 'charCodeAt loop'),
    goal('7b', 'speed on text with addresses against the regex union', 'dense', 'regex union'),
  ];
}

/** Of the content script as it was last built; none where nothing is built. */
function sizeGoal(): readonly Goal[] {
  const built = new URL('../../../.output/chrome-mv3/content.js', import.meta.url);
  if (!existsSync(built)) return [];
  const script = readFileSync(built);
  const zipped = gzipSync(script).length;
  return [
    {
      row: '9',
      what: 'content script, bytes and gzip',
      goal: '≤ 90,000 and 32,000',
      value: `${script.length} and ${zipped}`,
      met: script.length <= 90_000 && zipped <= 32_000,
    },
  ];
}

function secretGoal(dense: Score, lookAlike: Score): Goal {
  const marked = dense.secrets.marked + lookAlike.secrets.marked;
  const found = dense.secrets.found + lookAlike.secrets.found;
  const phrases = [dense, lookAlike].reduce(
    (sum, one) => sum + countOf(one, 'right: a proven seed phrase'),
    0,
  );
  return {
    row: '10',
    what: 'private keys flagged and not repeated',
    goal: 'all',
    value: `${found} of ${marked}, and ${phrases} seed phrases`,
    met: found === marked,
  };
}

import type { Detection, Measured } from './measure.ts';
import { countOf, type Place, precisionOf, recallOf, type Score } from './score.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

export function formatPercent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

const NEUTRAL = VERDICTS.filter((verdict) => verdict.startsWith('neutral'));
/** What needs no second look. */
const EXPECTED: readonly Verdict[] = ['right', 'right, by context'];
const WORDS_AROUND = 50;
/** Distinct places shown of each verdict unless all are asked for. */
const SHOWN = 20;

/** Prints the table of all contenders, and the recall of each on each chain family. */
export function printContenders({ corpus, megabytes, measured }: Detection): void {
  const { dense, lookAlike } = megabytes;
  console.log(
    `On ${corpus}: ${dense.toFixed(1)} MB with addresses, ${lookAlike.toFixed(1)} MB of look-alikes`,
  );
  console.table(Object.fromEntries(measured.map((one) => [one.name, rowOf(one, lookAlike)])));
  console.log('\nRecall of each chain family');
  console.table(familyRows(measured));
}

function rowOf({ speeds, scores }: Measured, size: number): Record<string, string | number> {
  const speed = {
    'MB/s: dense': Math.round(speeds.dense),
    'look-alikes': Math.round(speeds.lookAlike),
    clean: Math.round(speeds.clean),
  };
  if (scores === undefined) return speed;
  const { dense, lookAlike } = scores;
  const { all, mean } = recallOf(dense);
  return {
    'recall: mean of families': formatPercent(mean),
    all: formatPercent(all),
    precision: formatPercent(precisionOf(dense)),
    'wrong chain': countOf(dense, 'wrong chain'),
    'false alarms/MB: certain': (countOf(lookAlike, 'wrong', 'wrong chain') / size).toFixed(2),
    'by context': (countOf(lookAlike, 'by context') / size).toFixed(2),
    neutral: countOf(dense, ...NEUTRAL) + countOf(lookAlike, ...NEUTRAL),
    ...speed,
  };
}

function familyRows(measured: readonly Measured[]): Record<string, Record<string, string | number>> {
  const scored = measured.flatMap(({ name, scores }) => (scores ? [{ name, score: scores.dense }] : []));
  const [first] = scored;
  const families = [...(first?.score.families ?? [])].sort(([, a], [, b]) => b.marked - a.marked);
  return Object.fromEntries(
    families.map(([family, { marked }]) => [
      family,
      {
        marked,
        ...Object.fromEntries(
          scored.map(({ name, score }) => [name, score.families.get(family)?.found ?? 0]),
        ),
      },
    ]),
  );
}

/** Prints every place where one contender and the marks differ, or where the marks are silent. */
export function printPlaces({ scores }: Measured, limit: number = SHOWN): void {
  if (scores === undefined) return;
  for (const [what, score] of Object.entries(scores)) {
    const text = what === 'dense' ? 'text with addresses' : 'look-alikes';
    printSome(`not found, ${text}`, score.missed, limit);
    for (const verdict of VERDICTS)
      if (!EXPECTED.includes(verdict)) printSome(`${verdict}, ${text}`, placesOf(score, verdict), limit);
  }
}

function placesOf({ claims }: Score, verdict: Verdict): readonly Place[] {
  return claims.get(verdict) ?? [];
}

function printSome(title: string, places: readonly Place[], limit: number): void {
  if (places.length === 0) return;
  const distinct = [...new Map(places.map((place) => [place.raw, place])).values()];
  const rest = distinct.length - limit;
  console.log(`\n${title}: ${places.length}, ${distinct.length} of them different`);
  for (const place of distinct.slice(0, limit)) console.log(`  ${passageOf(place)}`);
  if (rest > 0) console.log(`  and ${rest} more: npm run bench -- detect --all`);
}

/** The words around a place, on one line. */
function passageOf({ text, raw, family }: Place): string {
  const at = text.indexOf(raw);
  const before = text.slice(Math.max(0, at - WORDS_AROUND), at);
  const after = text.slice(at + raw.length, at + raw.length + WORDS_AROUND);
  return `${family}: …${before}⟦${raw}⟧${after}…`.replace(/\s+/g, ' ');
}

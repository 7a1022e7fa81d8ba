import type { Claim, Contender } from './contenders.ts';
import type { Mark, MarkedText } from './corpus.ts';
import { judge, type Verdict, whyNeutral } from './verdict.ts';

/** What became of the marks of one chain family. */
export interface Recall {
  marked: number;
  found: number;
}

/** A place in a document. */
export interface Place {
  readonly text: string;
  readonly raw: string;
  readonly family: string;
}

/** How well one contender did. */
export interface Score {
  /** By chain family, neutral marks left out; every occurrence counts. */
  readonly families: ReadonlyMap<string, Recall>;
  /** All that was claimed, each spelling and family once a document, by what it is worth. */
  readonly claims: ReadonlyMap<Verdict, readonly Place[]>;
  /** Marked private keys, and those of them that were called so and not repeated. */
  readonly secrets: Recall;
  readonly missed: readonly Place[];
}

/** A prefix may be written with its colon or without. */
function keyOf(raw: string): string {
  return raw.replace(/^(?:bitcoincash|ecash|nano_|xrb_):?/i, '');
}

/** A value of a map, put there first where there is none. */
function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The claims about one document by what is claimed, each family once. */
function claimsByKey(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = getOrMake(byKey, keyOf(claim.raw), () => []);
    if (!known.some(({ family }) => family === claim.family)) known.push(claim);
  }
  return byKey;
}

/** Compares what a contender finds in texts with what is marked in them, by the rules of `judge`. */
export function scoreTexts(texts: readonly MarkedText[], find: Contender['find']): Score {
  const families = new Map<string, Recall>();
  const claims = new Map<Verdict, Place[]>();
  const secrets: Recall = { marked: 0, found: 0 };
  const missed: Place[] = [];

  function scoreMark(text: string, mark: Mark, claimed: readonly Claim[]): void {
    if (whyNeutral(mark) !== undefined) return;
    const recall = getOrMake(families, mark.family, () => ({ marked: 0, found: 0 }));
    recall.marked++;
    if (claimed.some((claim) => judge(claim, mark).startsWith('right'))) recall.found++;
    else missed.push({ text, raw: mark.raw, family: mark.family });
    if (mark.family !== 'SECRET') return;
    secrets.marked++;
    if (claimed.some(({ secret }) => secret === true)) secrets.found++;
  }

  for (const { text, marks } of texts) {
    const marked = new Map(marks.map((mark) => [keyOf(mark.raw), mark]));
    const claimed = claimsByKey(find(text));
    for (const mark of marks) scoreMark(text, mark, claimed.get(keyOf(mark.raw)) ?? []);
    for (const [key, found] of claimed)
      for (const claim of found) {
        const places = getOrMake(claims, judge(claim, marked.get(key)), () => []);
        places.push({ text, raw: claim.raw, family: claim.family });
      }
  }
  return { families, claims, secrets, missed };
}

/** How many claims got one of these verdicts. */
export function countOf({ claims }: Score, ...verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, verdict) => sum + (claims.get(verdict)?.length ?? 0), 0);
}

/** Of the claims said with certainty, the share that is right. */
export function precisionOf(score: Score): number {
  const right = countOf(score, 'right', 'right: a proven seed phrase');
  return right / Math.max(1, right + countOf(score, 'wrong', 'wrong chain'));
}

/** Share of all marks that were found, and the mean of the shares of families with at least five. */
export function recallOf({ families }: Score): {
  readonly all: number;
  readonly mean: number;
  readonly counted: number;
} {
  const rows = [...families.values()];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const shares = rows.filter(({ marked }) => marked >= 5).map(({ marked, found }) => found / marked);
  return {
    all: sum(rows.map(({ found }) => found)) / Math.max(1, sum(rows.map(({ marked }) => marked))),
    mean: sum(shares) / Math.max(1, shares.length),
    counted: shares.length,
  };
}

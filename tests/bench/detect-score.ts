import type { Claim, Contender } from './contenders.ts';
import type { Mark, MarkedText } from './detect-corpus.ts';

/** What became of the marks of one chain family. */
export interface Recall {
  marked: number;
  found: number;
}

/** How well one contender did. */
export interface Score {
  /** By chain family, test networks left out; every occurrence counts. */
  readonly families: Map<string, Recall>;
  /** Certain claims on the right chain, and those of something that is marked as nothing; each once a document. */
  right: number;
  wrong: number;
  /** Claims on a chain on which the address cannot be. */
  wrongChain: number;
  /** Other claims of something that is marked as nothing. */
  unsure: number;
  /** Marked private keys, and those of them that were called so and not repeated. */
  readonly secrets: Recall;
  /** The first few that should not be. */
  readonly examples: string[];
}

/** Chains that share addresses: either name is right. */
const SHARED: readonly string[] = [
  'BTC BCH',
  'BCH BTC',
  'BTC LTC',
  'LTC BTC',
  'DOGE DIGIBYTE',
  'DIGIBYTE DOGE',
];

function isRight(claim: Claim, { family, raw }: Mark): boolean {
  if (family === 'any' || claim.family === family) return true;
  const isLegacy = /^[13D]/.test(raw);
  return isLegacy && SHARED.includes(`${claim.family} ${family}`);
}

/** Cosmos prefixes are many, and the marks name each; a prefix may be written with its colon or without. */
function keyOf(raw: string): string {
  return raw.replace(/^(?:bitcoincash|ecash|nano_|xrb_):?/i, '');
}

function scoreText(score: Score, find: Contender['find'], { text, marks }: MarkedText): void {
  const marked = new Map(marks.map((mark) => [keyOf(mark.raw), mark]));
  const claimed = new Map<string, Claim[]>();
  for (const claim of find(text)) {
    const key = keyOf(claim.raw);
    const known = claimed.get(key) ?? [];
    if (!known.some(({ family }) => family === claim.family)) known.push(claim);
    claimed.set(key, known);
  }
  for (const mark of marks)
    if (!mark.family.endsWith('-test')) scoreMark(score, mark, claimed.get(keyOf(mark.raw)));
  for (const [key, found] of claimed) for (const claim of found) scoreClaim(score, claim, marked.get(key));
}

function scoreMark(score: Score, mark: Mark, claimed: readonly Claim[] = []): void {
  const recall = score.families.get(mark.family) ?? { marked: 0, found: 0 };
  score.families.set(mark.family, recall);
  recall.marked++;
  if (claimed.some((claim) => isRight(claim, mark))) recall.found++;
  if (mark.family !== 'SECRET') return;
  score.secrets.marked++;
  if (claimed.some(({ secret }) => secret === true)) score.secrets.found++;
}

function scoreClaim(score: Score, claim: Claim, mark: Mark | undefined): void {
  if (mark === undefined) {
    if (claim.certain) score.wrong++;
    else score.unsure++;
    if (score.examples.length < 20) score.examples.push(`${claim.family} ${claim.raw.slice(0, 120)}`);
  } else if (isRight(claim, mark)) {
    if (claim.certain) score.right++;
  } else if (!mark.family.endsWith('-test')) {
    score.wrongChain++;
    if (score.examples.length < 20)
      score.examples.push(`wrong chain ${claim.family} ${claim.raw.slice(0, 120)}`);
  }
}

/** Compares what a contender finds in texts with what is marked in them. */
export function scoreTexts(texts: readonly MarkedText[], find: Contender['find']): Score {
  const score: Score = {
    families: new Map(),
    right: 0,
    wrong: 0,
    wrongChain: 0,
    unsure: 0,
    secrets: { marked: 0, found: 0 },
    examples: [],
  };
  for (const text of texts) scoreText(score, find, text);
  return score;
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

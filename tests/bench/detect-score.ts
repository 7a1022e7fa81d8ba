import { type DetectedAddress, detectAddresses, splitAccount } from '../../utils/address/index.ts';
import type { Mark, MarkedText } from './detect-corpus.ts';

/** What became of the marks of one chain family. */
export interface Recall {
  marked: number;
  found: number;
}

export interface Score {
  /** By chain family, test networks left out. */
  readonly families: Map<string, Recall>;
  /** Found and marked, on the right chain. */
  right: number;
  /** Found where something else is marked. */
  wrongChain: DetectedAddress[];
  /** Called verified, but marked as nothing. */
  unmarkedVerified: DetectedAddress[];
  /** Called anything else, but marked as nothing. */
  unmarkedOther: DetectedAddress[];
}

/** First words of our formats by the family names of the marks. */
const FORMATS_OF: Readonly<Record<string, readonly string[]>> = {
  BTC: ['bitcoin'],
  BCH: ['bitcoin-cash'],
  LTC: ['litecoin'],
  DOGE: ['dogecoin'],
  DASH: ['dash'],
  ZEC: ['zcash'],
  XMR: ['monero'],
  EVM: ['evm'],
  TRX: ['tron'],
  SOL: ['solana'],
  XRP: ['xrp'],
  XLM: ['stellar'],
  TON: ['ton'],
  ADA: ['cardano'],
  LN: ['lightning'],
  HBAR: ['hedera'],
  SECRET: ['secret'],
};

function isOnRightChain(found: DetectedAddress, { family }: Mark): boolean {
  if (family === 'any') return true;
  if (family.startsWith('COSMOS:')) {
    const prefix = family.slice('COSMOS:'.length);
    return found.accounts.some((account) => splitAccount(account).address.startsWith(`${prefix}1`));
  }
  const prefixes = FORMATS_OF[family];
  return prefixes === undefined || prefixes.some((prefix) => found.format.startsWith(prefix));
}

function scoreText(score: Score, { text, marks }: MarkedText): void {
  const markAt = new Map(marks.map((mark) => [mark.start, mark]));
  const foundAt = new Map(detectAddresses(text).map((found) => [found.start, found]));
  for (const mark of marks.filter(({ family }) => !family.endsWith('-test'))) {
    const recall = score.families.get(mark.family) ?? { marked: 0, found: 0 };
    score.families.set(mark.family, recall);
    const found = foundAt.get(mark.start);
    recall.marked++;
    if (found?.end === mark.start + mark.raw.length && isOnRightChain(found, mark)) recall.found++;
  }
  for (const found of foundAt.values()) {
    const mark = markAt.get(found.start);
    if (mark === undefined)
      (found.strength === 'verified' ? score.unmarkedVerified : score.unmarkedOther).push(found);
    else if (isOnRightChain(found, mark)) score.right++;
    else if (!mark.family.endsWith('-test')) score.wrongChain.push(found);
  }
}

/** Compares what is found in texts with what is marked in them. */
export function scoreTexts(texts: readonly MarkedText[]): Score {
  const score: Score = {
    families: new Map(),
    right: 0,
    wrongChain: [],
    unmarkedVerified: [],
    unmarkedOther: [],
  };
  for (const text of texts) scoreText(score, text);
  return score;
}

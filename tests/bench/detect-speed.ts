import { detectAddresses } from '../../utils/address/index.ts';
import type { MarkedText } from './detect-corpus.ts';

/** Reads every character and nothing more: what any detector that reads everything takes at least. */
function readEverything(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Nine chains in one expression as people write them, without a word boundary and without any check. */
const UNION =
  /(?:bc1[a-zA-HJ-NP-Z0-9]{25,59}|[13][a-km-zA-HJ-NP-Z1-9]{25,34})|0x[a-fA-F0-9]{40}|[LM][a-km-zA-HJ-NP-Z1-9]{26,33}|D[5-9A-HJ-NP-U][1-9A-HJ-NP-Za-km-z]{32}|X[1-9A-HJ-NP-Za-km-z]{33}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}|T[A-Za-z1-9]{33}|r[0-9a-zA-Z]{24,34}|(?:bitcoincash:)?[qp][a-z0-9]{41}/g;
/** The same between word boundaries, which lets the engine skip most of a text. */
const BOUNDED_UNION = new RegExp(`\\b(?:${UNION.source})\\b`, 'g');

function matchesOf(expression: RegExp): (text: string) => number {
  return (text) => text.match(expression)?.length ?? 0;
}

/** What is timed, by name. */
const CONTENDERS: Readonly<Record<string, (text: string) => number>> = {
  detector: (text) => detectAddresses(text).length,
  'bare charCodeAt loop': readEverything,
  'nine-chain union': matchesOf(UNION),
  'nine-chain union between \\b': matchesOf(BOUNDED_UNION),
};

/** Microseconds of processor time that this process has used, which other programs on the machine do not add to. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Characters a microsecond of processor time of every contender, by name: the best of several rounds, taken in turns.
 * The time of the engine's own threads (compiler, garbage collector) is counted with it.
 */
export function measureSpeed(texts: readonly MarkedText[], rounds = 7): ReadonlyMap<string, number> {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const best = new Map<string, number>();
  let sink = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(CONTENDERS)) {
      const start = processorTime();
      for (const { text } of texts) sink += run(text);
      const speed = characters / (processorTime() - start);
      best.set(name, Math.max(best.get(name) ?? 0, speed));
    }
  }
  if (Number.isNaN(sink)) throw new RangeError('a contender counted nothing');
  return best;
}

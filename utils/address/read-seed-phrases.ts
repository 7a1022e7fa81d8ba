import {
  isLetterAt,
  isSeedPhrase,
  LONGEST_GAP,
  LONGEST_WORD,
  PHRASE_LENGTHS,
  SHORTEST_WORD,
  seedWordFrom,
  seedWordNumber,
} from './encoding/seed-words.ts';
import { scanSeedWords } from './scan.ts';

/** Where a seed phrase stands in a text. */
export interface SeedPhrase {
  readonly start: number;
  readonly end: number;
}

/** A word of BIP-39's list, at its place in a text. */
interface SeedWord extends SeedPhrase {
  readonly number: number;
}

/** What may stand between two words: white space, marks of lists, and the number of the next word. */
const SEPARATOR = /^[\s,;|"'•·-]*(?:\d{1,2}[.):]?\s*)?$/;
/** Words of the list that people write before a phrase without a colon, and what says that one follows. */
const CUE = /seed|mnemonic|phrase|recovery|backup|secret|wallet/i;
const CUE_REACH = 80;
/** No phrase has fewer words. */
const FEWEST = 12;
/** Words at most that may stand before a phrase and be of the list themselves. */
const MOST_EXTRA = 4;

/** The word of the list around a place, `undefined` where there is none. */
function wordAt(text: string, at: number): SeedWord | undefined {
  let start = at;
  let end = at;
  while (at - start <= LONGEST_WORD && isLetterAt(text, start - 1)) start--;
  while (end - start <= LONGEST_WORD && isLetterAt(text, end)) end++;
  const number = seedWordNumber(text, start, end);
  return number === undefined ? undefined : { start, end, number };
}

/** The word of the list that follows another, or that another follows. */
function neighbour(text: string, { start, end }: SeedPhrase, step: 1 | -1): SeedWord | undefined {
  let at = step > 0 ? end : start - 1;
  for (let skipped = 0; !isLetterAt(text, at); skipped++, at += step)
    if (skipped > LONGEST_GAP || at < 0 || at >= text.length) return undefined;
  const word = wordAt(text, at);
  if (word === undefined) return undefined;
  const between = step > 0 ? text.slice(end, word.start) : text.slice(word.end, start);
  return between.length > 0 && SEPARATOR.test(between) ? word : undefined;
}

/** Where the next word of a phrase would begin behind a word; -1 where that is too long, or nothing follows. */
function nextStart(text: string, start: number): number {
  let at = start + SHORTEST_WORD;
  const longest = start + LONGEST_WORD;
  while (isLetterAt(text, at)) if (++at > longest) return -1;
  const reach = at + LONGEST_GAP;
  while (++at <= reach) if (isLetterAt(text, at)) return at;
  return -1;
}

/** The same for the word before. */
function startBefore(text: string, start: number): number {
  let last = start - 2;
  const reach = start - LONGEST_GAP;
  while (!isLetterAt(text, last)) if (--last < reach) return -1;
  let at = last;
  const longest = last - LONGEST_WORD;
  while (isLetterAt(text, at - 1)) if (--at <= longest) return -1;
  return at;
}

/**
 * Whether there may be a phrase around a word that may be of the list, by its neighbours in both directions. Nearly always
 * the first one says no, and nothing is made.
 */
function mayBePhrase(text: string, start: number): boolean {
  let count = 1;
  let at = nextStart(text, start);
  while (at >= 0 && count < FEWEST && seedWordFrom(text, at) === at) {
    count++;
    at = nextStart(text, at);
  }
  if (count === 1) return false;
  at = startBefore(text, start);
  while (at >= 0 && count < FEWEST && seedWordFrom(text, at) === at) {
    count++;
    at = startBefore(text, at);
  }
  return count >= FEWEST;
}

/** Words of the list that stand one after another without a break. */
export interface SeedWords extends SeedPhrase {
  readonly words: readonly SeedWord[];
}

/** All words of the list that stand without a break around the one that begins at a place. */
function seedWordsAround(text: string, start: number): SeedWords | undefined {
  const first = wordAt(text, start);
  if (first === undefined) return undefined;
  const before: SeedWord[] = [];
  const after: SeedWord[] = [first];
  for (let word = neighbour(text, first, -1); word !== undefined; word = neighbour(text, word, -1))
    before.push(word);
  for (let word = neighbour(text, first, 1); word !== undefined; word = neighbour(text, word, 1))
    after.push(word);
  const words = [...before.reverse(), ...after];
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? start, words };
}

/** The phrase that words are, or, where what stands before says that there is one, that stands among them. */
function phraseIn(text: string, { words, start }: SeedWords): SeedPhrase | undefined {
  const holds = (from: number, length: number): SeedPhrase | undefined => {
    const part = words.slice(from, from + length);
    const [first, last] = [part[0], part.at(-1)];
    if (part.length !== length || first === undefined || last === undefined) return undefined;
    return isSeedPhrase(part.map(({ number }) => number)) ? { start: first.start, end: last.end } : undefined;
  };
  const whole = holds(0, words.length);
  const end = words[MOST_EXTRA]?.start ?? start;
  if (whole !== undefined || !CUE.test(text.slice(Math.max(0, start - CUE_REACH), end))) return whole;
  for (let from = 0; from <= MOST_EXTRA; from++)
    for (const length of PHRASE_LENGTHS) {
      const part = holds(from, length);
      if (part !== undefined) return part;
    }
  return undefined;
}

/** Calls back with the words of the list that stand around words that may be, where they are enough, each run once. */
export function seedWordsFinder(text: string, onWords: (words: SeedWords) => void): (start: number) => void {
  let seen = 0;
  return (start) => {
    if (start < seen || !mayBePhrase(text, start)) return;
    const words = seedWordsAround(text, start);
    if (words === undefined || words.words.length < FEWEST) return;
    seen = words.end;
    onWords(words);
  };
}

/** Calls back with the seed phrases that stand around words that may be of the list, each once. */
export function seedPhraseFinder(
  text: string,
  onPhrase: (phrase: SeedPhrase) => void,
): (start: number) => void {
  return seedWordsFinder(text, (words) => {
    const phrase = phraseIn(text, words);
    if (phrase !== undefined) onPhrase(phrase);
  });
}

/**
 * The BIP-39 seed phrases of a text: 12, 15, 18, 21 or 24 English words with a valid checksum, one after another, with
 * white space, commas, quotes or the numbers of a list between them. A run of words of another length is none, so that
 * the list itself is not full of phrases, unless words before it say that one follows.
 */
export function readSeedPhrases(text: string): readonly SeedPhrase[] {
  const phrases: SeedPhrase[] = [];
  scanSeedWords(
    text,
    seedPhraseFinder(text, (phrase) => phrases.push(phrase)),
  );
  return phrases;
}

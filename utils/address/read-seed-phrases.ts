import { isSeedPhrase, mayBeSeedWord, PHRASE_LENGTHS, seedWordNumber } from './encoding/seed-words.ts';

/** Where a seed phrase stands in a text. */
export interface SeedPhrase {
  readonly start: number;
  readonly end: number;
}

/** A word of BIP-39's list, at its place in a text. */
interface SeedWord extends SeedPhrase {
  readonly number: number;
}

/** Twelve words of three letters and what separates them: no phrase is shorter. */
const SHORTEST = 47;
/** Of any 47 characters that follow each other, one is looked at, and at least seven stand behind it. */
const STRIDE = 40;
const LONGEST_WORD = 8;
/** What may stand between two words: white space, marks of lists, and the number of the next word. */
const SEPARATOR = /^[\s,;|"'•·-]*(?:\d{1,2}[.):]?\s*)?$/;
const LONGEST_SEPARATOR = 12;
/** Words of the list that people write before a phrase without a colon, and what says that one follows. */
const CUE = /seed|mnemonic|phrase|recovery|backup|secret|wallet/i;
const CUE_REACH = 80;
/** Words at most that may stand before a phrase and be of the list themselves. */
const MOST_EXTRA = 4;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** The word of the list around a place, `undefined` where there is none. */
function wordAt(text: string, at: number): SeedWord | undefined {
  let start = at;
  let end = at;
  while (at - start <= LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  while (end - start <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  const number = seedWordNumber(text, start, end);
  return number === undefined ? undefined : { start, end, number };
}

/** The word of the list that follows another, or that another follows. */
function neighbour(text: string, { start, end }: SeedPhrase, step: 1 | -1): SeedWord | undefined {
  let at = step > 0 ? end : start - 1;
  for (let skipped = 0; !isLetter(text.charCodeAt(at)); skipped++, at += step)
    if (skipped > LONGEST_SEPARATOR || at < 0 || at >= text.length) return undefined;
  const word = wordAt(text, at);
  if (word === undefined) return undefined;
  const between = step > 0 ? text.slice(end, word.start) : text.slice(word.end, start);
  return between.length > 0 && SEPARATOR.test(between) ? word : undefined;
}

/**
 * Whether the word at a place and the next one may be of the list, which nearly always says no and makes nothing. A phrase
 * has a place among its first forty characters, and behind those stands one more word at least.
 */
function mayBePhrase(text: string, place: number): boolean {
  let at = place;
  while (at < place + LONGEST_WORD && !isLetter(text.charCodeAt(at))) at++;
  let start = at;
  while (at - start <= LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  if (!mayBeSeedWord(text, start)) return false;
  let end = at;
  while (end - start <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  let next = end;
  while (next - end <= LONGEST_SEPARATOR && !isLetter(text.charCodeAt(next))) next++;
  return mayBeSeedWord(text, next);
}

/** All words of the list that stand around a place without a break. */
function runAround(text: string, place: number): readonly SeedWord[] {
  let at = place;
  while (at < place + LONGEST_WORD && !isLetter(text.charCodeAt(at))) at++;
  const first = wordAt(text, at);
  if (first === undefined) return [];
  const before: SeedWord[] = [];
  const after: SeedWord[] = [first];
  for (let word = neighbour(text, first, -1); word !== undefined; word = neighbour(text, word, -1))
    before.push(word);
  for (let word = neighbour(text, first, 1); word !== undefined; word = neighbour(text, word, 1))
    after.push(word);
  return [...before.reverse(), ...after];
}

/** The phrase that a run of words is, or, where the words before say that there is one, that stands in it. */
function phraseIn(text: string, run: readonly SeedWord[]): SeedPhrase | undefined {
  const holds = (from: number, length: number): SeedPhrase | undefined => {
    const words = run.slice(from, from + length);
    const [first, last] = [words[0], words.at(-1)];
    if (words.length !== length || first === undefined || last === undefined) return undefined;
    return isSeedPhrase(words.map(({ number }) => number))
      ? { start: first.start, end: last.end }
      : undefined;
  };
  const whole = holds(0, run.length);
  const start = run[0]?.start ?? 0;
  const end = run[MOST_EXTRA]?.start ?? start;
  if (whole !== undefined || !CUE.test(text.slice(Math.max(0, start - CUE_REACH), end))) return whole;
  for (let from = 0; from <= MOST_EXTRA; from++)
    for (const length of PHRASE_LENGTHS) {
      const part = holds(from, length);
      if (part !== undefined) return part;
    }
  return undefined;
}

/**
 * The BIP-39 seed phrases of a text: 12, 15, 18, 21 or 24 English words with a valid checksum, one after another, with
 * white space, commas, quotes or the numbers of a list between them. A run of words of another length is none, so that
 * the list itself is not full of phrases, unless words before it say that one follows. One character in forty is
 * looked at where there is none.
 */
export function readSeedPhrases(text: string): readonly SeedPhrase[] {
  const phrases: SeedPhrase[] = [];
  for (let place = STRIDE - 1; place < text.length; ) {
    const run = text.length < SHORTEST || !mayBePhrase(text, place) ? [] : runAround(text, place);
    const phrase = run.length < 12 ? undefined : phraseIn(text, run);
    if (phrase !== undefined) phrases.push(phrase);
    place = Math.max(place, run.at(-1)?.end ?? 0) + STRIDE;
  }
  return phrases;
}

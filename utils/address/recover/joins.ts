import { CLASSES, classesIn, LINE_BREAK, PUNCTUATION, WORD } from '../encoding/characters.ts';
import { isAllowed } from '../read-token.ts';
import { SHORTEST } from '../scan.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Called with words, in the order of the text, that may be one address together. */
export type OnWords = (words: readonly Span[]) => void;

/** Lines over which an address is followed; the longest, a unified address of Zcash, takes seven of 76 characters. */
const MOST_LINES = 8;

/**
 * Whether a stretch has two lines one after the other that are long enough together. Rules out lists of short words
 * before anything else is done with them.
 */
export function canHold(text: string, start: number, end: number): boolean {
  let line = 0;
  let both = 0;
  for (let at = start; at < end && both < SHORTEST; at++) {
    if ((classesAt(text, at) & LINE_BREAK) !== 0) {
      if (line > 0) both = line;
      line = 0;
    } else {
      line++;
      both++;
    }
  }
  return both >= SHORTEST;
}

/**
 * Tells of the words of a stretch that line breaks part: each with the next one, and with as many as fill their lines
 * and one that does not. Nothing else is tried, so that no text is read more than a few times.
 */
export function wrappedWords(text: string, stretch: Span, onWords: OnWords): void {
  const words = [...wordsOf(text, stretch)];
  for (const [index, first] of words.entries()) {
    const chain = [first];
    for (const next of words.slice(index + 1, index + MOST_LINES)) {
      if (!/^\r?\n$/.test(text.slice(chain.at(-1)?.end, next.start))) break;
      chain.push(next);
      const isFilled = sizeOf(next) === sizeOf(chain[1]);
      if (chain.length === 2 || !isFilled) tell(text, chain, onWords);
      if (!isFilled) break;
    }
  }
}

/** Tells of such words where they are of allowed length, and no list of words that are long enough alone. */
function tell(text: string, chain: readonly Span[], onWords: OnWords): void {
  const joined = chain.map(({ start, end }) => text.slice(start, end)).join('');
  const isList = sizeOf(chain[0]) >= SHORTEST && chain.every((word) => sizeOf(word) === sizeOf(chain[0]));
  if (joined.length < SHORTEST || isList || !/\d/.test(joined)) return;
  const mask = classesIn(joined, 0, joined.length);
  if (isAllowed(joined.charCodeAt(0), joined.length, mask)) onWords([...chain]);
}

function sizeOf(word: Span | undefined): number {
  return word === undefined ? 0 : word.end - word.start;
}

function classesAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? 0;
}

/** The words of a stretch: what stands between all that is no letter or digit. */
export function* wordsOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (classesAt(text, at) & (WORD | PUNCTUATION)) === WORD) continue;
    if (at > from) yield { start: from, end: at };
    from = at + 1;
  }
}

/** Groups that are needed to be seen as such, and those beyond which it is a table of something. */
const FEWEST_GROUPS = 5;
const MOST_GROUPS = 60;
/** Words of the same length that may stand before the address, and behind it. */
const STRAY_WORDS = 2;

/**
 * Tells of the words of equal length around a separator between two of them, with a shorter one at either end; and
 * without one or two words at an end, which may only happen to be as long.
 */
export function groupedWords(text: string, separator: number, period: number, onWords: OnWords): number {
  const gap = text.charAt(separator);
  const size = period - 1;
  const words: Span[] = [];
  let at = separator;
  while (words.length <= MOST_GROUPS && isWord(text, at - size, at)) {
    words.unshift({ start: at - size, end: at });
    at -= period;
    if (text.charAt(at) !== gap) break;
  }
  for (let start = separator + 1; words.length <= MOST_GROUPS; start += period) {
    const [word = ''] = /^[\dA-Za-z]*/.exec(text.slice(start, start + period)) ?? [];
    if (word === '' || word.length > size) break;
    words.push({ start, end: start + word.length });
    if (word.length < size || text.charAt(start + size) !== gap) break;
  }
  const end = words.at(-1)?.end ?? separator;
  const isTable = words.length < FEWEST_GROUPS || words.length > MOST_GROUPS;
  if (isTable || !/\d/.test(text.slice(words[0]?.start, end))) return end;
  const [head = ''] =
    /[\dA-Za-z]*$/.exec(text.slice(Math.max(0, at - size), text.charAt(at) === gap ? at : 0)) ?? [];
  if (head !== '') words.unshift({ start: at - head.length, end: at });
  for (let from = 0; from <= STRAY_WORDS; from++)
    for (let left = 0; left <= STRAY_WORDS + 1; left++) onWords(words.slice(from, words.length - left));
  return end;
}

function isWord(text: string, start: number, end: number): boolean {
  return start >= 0 && /^[\dA-Za-z]+$/.test(text.slice(start, end));
}

/** Characters of an address that stand on either side of a quoted line break, at most. */
const QUOTED_REACH = 200;

/** Tells of every two words that a line break of quoted mail parts, which puts `> ` between them, once or more. */
export function quotedWords(text: string, onWords: OnWords): void {
  // Looked for by what is rare: line breaks are not.
  for (let at = text.indexOf('> '); at >= 0; at = text.indexOf('> ', at + 1)) {
    if (!'\n> '.includes(text.charAt(at - 1) || 'x')) continue;
    const before = text.slice(Math.max(0, at - QUOTED_REACH), at);
    const [, head = '', marks = ''] = /([\dA-Za-z]+)(\r?\n[> ]*)$/.exec(before) ?? [];
    const [, more = '', tail = ''] =
      /^([> ]*)([\dA-Za-z]+)/.exec(text.slice(at + 1, at + QUOTED_REACH)) ?? [];
    const end = at - marks.length;
    const start = at + 1 + more.length;
    if (head !== '' && tail !== '')
      tell(
        text,
        [
          { start: end - head.length, end },
          { start, end: start + tail.length },
        ],
        onWords,
      );
  }
}

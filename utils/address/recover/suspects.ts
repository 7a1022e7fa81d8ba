import { CLASSES, DISGUISE, LINE_BREAK, PUNCTUATION, WORD } from '../encoding/characters.ts';
import { SHORTEST } from '../scan.ts';
import { groupsAround } from './groups.ts';
import { isBreak, type LineWord, lineWords, MOST_LINES, tellWraps, wrappedWords } from './wraps.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch in which an address may stand in disguise. */
export interface Suspect extends Span {
  /** Where nothing but line breaks disguises it: the words that it may consist of, in order. */
  readonly words?: readonly Span[];
}

/** Looks through one text for what may disguise an address. */
export interface Suspicion {
  /** For a stretch of letters, digits, disguises and line breaks; `mask` adds up their classes. */
  readonly inStretch: (stretch: Span, mask: number) => void;
  /** For what parts two groups of four, after two more. */
  readonly atGroups: (separator: number) => void;
  /** For the whole text. */
  readonly inQuotes: () => void;
}

/** Characters of an address that stand on either side of a quoted line break, at most. */
const QUOTED_REACH = 200;
/** Characters by which a line is marked as quoted, at most. */
const MOST_MARKS = 20;

/** An escape of a letter or a digit, which only somebody who hides it escapes; or one of an escape's own sign. */
const ESCAPE = /%(?:25)*(?:3\d|[46][1-9a-f]|[57][\da])/i;
/** Anything that is neither ASCII nor a space; or groups, whatever parts them. */
const OTHER_DISGUISE =
  /[\u00ad\u0100-\u2006\u200b-\u2027\u202a-\u202e\u2030-\uffff]|\s(?:[\dA-Za-z]{3,12}\s){3}/;

/** Whether the disguise in a run is one: an escape of a letter, groups, or anything that is not ASCII. */
export function isDisguised(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  return ESCAPE.test(run) || OTHER_DISGUISE.test(run);
}

/** Whether a stretch with these classes in it is read as it stands. */
export function isPlain(mask: number): boolean {
  return (mask & (DISGUISE | LINE_BREAK)) === 0;
}

/** Begins to look through a text; `onSuspect` may be told of stretches that overlap. */
export function suspect(text: string, onSuspect: (suspect: Suspect) => void): Suspicion {
  let done = 0;
  const tell = (words: readonly Span[]): void =>
    onSuspect({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words });
  return {
    inStretch(stretch, mask) {
      const { start, end } = stretch;
      if ((mask & DISGUISE) !== 0) {
        if (isDisguised(text, start, end)) onSuspect(stretch);
        return;
      }
      wrappedWords(text, stretch, tell);
    },
    atGroups(separator) {
      if (separator < done) return;
      const groups = groupsAround(text, separator);
      if (groups === undefined) return;
      onSuspect(groups);
      done = groups.end;
    },
    inQuotes() {
      for (const words of quotedWords(text)) tellWraps(text, words, tell);
    },
  };
}

/**
 * Words that line breaks of quoted mail part, which put `> ` between them, once or more: of every two lines, and of
 * more as long as words fill them.
 */
function* quotedWords(text: string): Generator<readonly LineWord[]> {
  let chain: LineWord[] = [];
  // Looked for by what is rare: line breaks are not.
  for (let at = text.indexOf('> '); at >= 0; at = text.indexOf('> ', at + 2)) {
    let before = at;
    while (before > at - MOST_MARKS && isMark(text, before - 1)) before--;
    if (before === 0 || !isBreak(text, before - 1)) continue;
    before -= text.startsWith('\r\n', before - 2) ? 2 : 1;
    let behind = at + 2;
    while (behind < at + MOST_MARKS && isMark(text, behind)) behind++;
    let start = before;
    while (start > before - QUOTED_REACH && isWord(text, start - 1)) start--;
    let end = behind;
    while (end < behind + QUOTED_REACH && isWord(text, end)) end++;
    const head = lineWords(text, start, before).at(-1);
    const [tail] = lineWords(text, behind, end);
    if (head?.end !== before || tail?.start !== behind) continue;
    chain = chain.at(-1)?.start === head.start ? [...chain.slice(-MOST_LINES), tail] : [head, tail];
    yield chain;
  }
}

function isMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '>' || character === ' ';
}

function isWord(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & WORD) !== 0;
}

/** Calls back with the segments of a stretch between all that is no letter or digit, each with its classes. */
export function splitStretch(
  text: string,
  { start, end }: Span,
  onSegment: (start: number, end: number, mask: number) => void,
): void {
  let from = start;
  let mask = 0;
  for (let at = start; at <= end; at++) {
    const bits = at < end ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0;
    if ((bits & WORD) !== 0 && (bits & PUNCTUATION) === 0) {
      mask |= bits;
      continue;
    }
    if (at - from >= SHORTEST) onSegment(from, at, mask);
    from = at + 1;
    mask = 0;
  }
}

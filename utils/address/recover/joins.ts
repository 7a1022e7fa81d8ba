import { classesIn } from '../encoding/characters.ts';
import { isAllowed, isLengthAllowed } from '../read-token.ts';
import { SHORTEST } from '../scan.ts';

/** Called with what words are together that may be one address, and with the stretch of the text that they take. */
export type OnWords = (joined: string, start: number, end: number) => void;

/** Lines over which an address is followed; the longest, a unified address of Zcash, takes seven of 76 characters. */
const MOST_LINES = 8;
const LINE_FEED = 10;
const RETURN = 13;
const MARK = 62;
/** A line break, and what marks the next line as quoted. */
const BREAKS = /[\r\n> ]+/g;

/**
 * Whether a stretch has two lines one after the other that are long enough together. Rules out lists of short words
 * before anything else is done with them.
 */
export function canHold(text: string, start: number, end: number): boolean {
  let line = 0;
  let both = 0;
  for (let at = start; at < end && both < SHORTEST; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) {
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
export function wrappedWords(text: string, start: number, end: number, onWords: OnWords): void {
  for (const { 0: block, index } of text.slice(start, end).matchAll(BLOCK)) {
    const lines = linesOf(block);
    for (const [first, { from, size, full }] of lines.entries()) {
      const next = lines[first + 1];
      if (next === undefined || size === 0 || next.size === 0) continue;
      let last = first + 2;
      while (last < first + MOST_LINES && lines[last]?.full === next.full) last++;
      // Lines of one length, each long enough for an address, are a list; an empty one ends whatever it is.
      const ends = size !== next.size || full <= SHORTEST ? [first + 1, last] : [last];
      for (const end of ends) {
        const beyond = lines[end];
        if (beyond === undefined) continue;
        const length = lines.slice(first, end + 1).reduce((sum, line) => sum + line.size, 0);
        if (isLengthAllowed(block.charCodeAt(from), length))
          tell(block.slice(from, beyond.from + beyond.full), start + index + from, BREAKS, onWords);
      }
    }
  }
}

/** Words with line breaks between them, and nothing else. */
const BLOCK = /[\w\r\n-]+/g;

/** A line of a block: where it begins, its length with the line break, and without. */
interface Line {
  readonly from: number;
  readonly full: number;
  readonly size: number;
}

function linesOf(block: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < block.length; ) {
    const feed = block.indexOf('\n', from);
    const to = feed < 0 ? block.length : feed + 1;
    let last = to;
    while (last > from && block.charCodeAt(last - 1) <= RETURN) last--;
    lines.push({ from, full: to - from, size: last - from });
    from = to;
  }
  return lines;
}

/** Tells of words where a format allows what they are together. All but one address in three hundred has a digit. */
function tell(written: string, start: number, gaps: RegExp, onWords: OnWords): void {
  const joined = written.replace(gaps, '');
  const mask = classesIn(joined, 0, joined.length);
  if (joined.length >= SHORTEST && isAllowed(joined.charCodeAt(0), joined.length, mask) && /\d/.test(joined))
    onWords(joined, start, start + written.trimEnd().length);
}

/** Groups that are needed to be seen as such, and those beyond which it is a table of something. */
const FEWEST_GROUPS = 5;
const MOST_GROUPS = 60;

/**
 * Tells of the words of equal length around a separator between two of them, with a shorter one at either end; and
 * without one or two words at an end, which may only happen to be as long. Returns where they end.
 */
export function groupedWords(text: string, separator: number, period: number, onWords: OnWords): number {
  const gap = text.charAt(separator);
  const reach = MOST_GROUPS * period;
  const isGroup = (at: number): boolean =>
    Math.abs(at - separator) <= reach && wordAt(text, at).length === period - 1;
  let start = separator;
  while (text.charAt(start) === gap && isGroup(start - period + 1)) start -= period;
  let end = separator;
  while (text.charAt(end) === gap && isGroup(end + 1)) end += period;
  const groups = (end - start) / period;
  if (groups < FEWEST_GROUPS || groups > MOST_GROUPS) return end;
  const tail = text.charAt(end) === gap ? wordAt(text, end + 1).length : 0;
  let head = text.charAt(start) === gap ? period - 1 : 0;
  while (head > 0 && wordAt(text, start - head).length < head) head--;
  const first = start + 1;
  for (const from of new Set([head > 0 ? start - head : first, first, first + period, first + 2 * period]))
    for (const to of new Set([tail > 0 ? end + 1 + tail : end, end, end - period, end - 2 * period]))
      tell(text.slice(from, to), from, /[ -]/g, onWords);
  return end;

  function wordAt(all: string, at: number): string {
    return /^[\dA-Za-z]*/.exec(all.slice(Math.max(0, at), Math.max(0, at + period - 1)))?.[0] ?? '';
  }
}

/** Characters of an address that stand on either side of a quoted line break, at most. */
const QUOTED_REACH = 200;

/** Tells of every two words that a line break of quoted mail parts, which puts `> ` between them, once or more. */
export function quotedWords(text: string, onWords: OnWords): void {
  // Looked for by what is rare: line breaks are not.
  for (let at = text.indexOf('> '); at >= 0; at = text.indexOf('> ', at + 1)) {
    let line = at;
    while (line > 0 && text.charCodeAt(line - 1) === MARK) line--;
    if (line === 0 || text.charCodeAt(line - 1) !== LINE_FEED) continue;
    line -= line > 1 && text.charCodeAt(line - 2) === RETURN ? 2 : 1;
    const head =
      text
        .slice(Math.max(0, line - QUOTED_REACH), line)
        .split(/[^\w-]/)
        .at(-1) ?? '';
    const before = text.slice(line - head.length, at);
    const behind = /^[> ]+[\w-]+/.exec(text.slice(at, at + QUOTED_REACH))?.[0] ?? '';
    if (head !== '' && behind !== '') tell(before + behind, at - before.length, BREAKS, onWords);
  }
}

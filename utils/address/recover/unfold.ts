import { MEANT, OVERRIDE } from './disguises.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text as it is meant to be read. */
export interface Unfolded {
  readonly text: string;
  /** The stretch of the original in which a part of it stands. */
  readonly original: (part: Span) => Span;
}

/** An escape that is escaped up to twice itself: `%41`, `%2541`, `%252541`; of a letter, a digit, `:` or `/`. */
const ESCAPE = /%(?:25){0,2}([2-7][\da-f])/iy;
/** Anything that is not ASCII; or an escape of a letter or a digit, which only somebody who hides it escapes. */
const DISGUISE = /[^\n-~]|%(?:25){0,2}(?:3\d|[46][1-9a-f]|[57][\da])/i;

/** Characters that are unfolded at a time, so that a stretch of any length costs no more memory than this. */
const WINDOW = 4_096;
/** Characters before the stretch, and behind it, that may belong to an address or speak for a chain. */
const REACH = 64;
/** Characters that one window repeats of the one before. */
const OVERLAP = 512;

/**
 * A stretch of a text with everything undone that stands for single characters: what nobody sees is dropped, the letter
 * put in the place of its look-alike, escapes decoded. Once more backwards where something turns it around.
 */
export function* unfold(text: string, { start, end }: Span): Generator<Unfolded> {
  if (!DISGUISE.test(text.slice(start, end))) return;
  const to = Math.min(text.length, end + REACH);
  for (let from = Math.max(0, start - REACH); from < end; from += WINDOW - OVERLAP) {
    const window = text.slice(from, Math.min(to, from + WINDOW));
    const characters = meantBy(window, from);
    yield unfolded(text, characters);
    if (window.includes(OVERRIDE)) yield unfolded(text, characters.reverse());
  }
}

type Meant = Span & { readonly character: string };

function meantBy(window: string, from: number): Meant[] {
  const characters: Meant[] = [];
  for (let at = 0; at < window.length; ) {
    ESCAPE.lastIndex = at;
    const [escaped = '', digits = ''] = window.charAt(at) === '%' ? (ESCAPE.exec(window) ?? []) : [];
    const raw = escaped || window.charAt(at);
    const meant = digits ? String.fromCharCode(Number.parseInt(digits, 16)) : (MEANT.get(raw) ?? raw);
    if (meant !== '') characters.push({ character: meant, start: from + at, end: from + at + raw.length });
    at += raw.length;
  }
  return characters;
}

function unfolded(text: string, characters: readonly Meant[]): Unfolded {
  const copy = [...characters];
  return {
    text: copy.map(({ character }) => character).join(''),
    original({ start, end }) {
      const [first, last] = [copy[start], copy[end - 1]];
      if (first === undefined || last === undefined) return { start, end: start };
      // What is turned around begins with the character that turns it.
      return first.start <= last.start
        ? { start: first.start, end: last.end }
        : { start: last.start - (text.charAt(last.start - 1) === OVERRIDE ? 1 : 0), end: first.end };
    },
  };
}

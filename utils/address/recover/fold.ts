import { CLASSES, WORD } from '../encoding/characters.ts';
import {
  FIRST_FULLWIDTH,
  FULLWIDTH_OFFSET,
  LAST_FULLWIDTH,
  LINE_BREAKS,
  LOOK_ALIKES,
  NARROW_SPACES,
  OVERRIDE,
  OVERRIDE_ENDS,
} from './disguises.ts';

/** A stretch of a text as it is meant to be read, with the way back to where each character stands. */
export interface Folded {
  readonly text: string;
  /** By character: the UTF-16 offset in the original where it begins, and behind it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** An escape that is escaped up to twice itself: `%41`, `%2541`, `%252541`. */
const ESCAPE = /%(?:25){0,2}([2-7][0-9a-fA-F])/y;
/** A line break with what mail programs put before a line that they quote. */
const BREAK = /(?:\r?\n|[\r\u2028\u2029])(?:[>|][>| ]{0,20})?/y;

/**
 * Undoes what stands for single characters: drops what nobody sees, puts the letter in the place of its look-alike,
 * decodes escapes, turns around what is turned around. Line breaks become `\n`, narrow spaces become spaces; both stay.
 * At most `most` characters come out; `until` says how far the text was read.
 */
export function fold(
  text: string,
  from: number,
  to: number,
  most: number,
): Folded & { readonly until: number } {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let turned = -1;
  let at = from;

  const turnBack = (): void => {
    if (turned >= 0) {
      reverseFrom(characters, turned);
      reverseFrom(starts, turned);
      reverseFrom(ends, turned);
    }
    turned = -1;
  };

  while (at < to && characters.length < most) {
    const character = text.charAt(at);
    const bits = CLASSES[character.charCodeAt(0)] ?? 0;
    const isKept = bits === 0 || (bits & WORD) !== 0;
    if (!isKept && OVERRIDE_ENDS.includes(character)) turnBack();
    if (character === OVERRIDE) turned = characters.length;
    const meant = isKept ? { character, length: 1 } : meantBy(text, at, character);
    if (meant.character !== '') {
      characters.push(meant.character);
      starts.push(at);
      ends.push(at + meant.length);
    }
    at += meant.length;
  }
  turnBack();
  return { text: characters.join(''), starts, ends, until: at };
}

function meantBy(text: string, at: number, character: string): { character: string; length: number } {
  const code = character.charCodeAt(0);
  if (character === '%') {
    const [escaped, digits] = matchAt(ESCAPE, text, at);
    if (escaped === undefined || digits === undefined) return { character, length: 1 };
    return { character: String.fromCharCode(Number.parseInt(digits, 16)), length: escaped.length };
  }
  if (LINE_BREAKS.includes(character))
    return { character: '\n', length: matchAt(BREAK, text, at)[0]?.length ?? 1 };
  if (NARROW_SPACES.includes(character)) return { character: ' ', length: 1 };
  if (code >= FIRST_FULLWIDTH && code <= LAST_FULLWIDTH)
    return { character: String.fromCharCode(code - FULLWIDTH_OFFSET), length: 1 };
  return { character: LOOK_ALIKES.get(code) ?? '', length: 1 };
}

function matchAt(expression: RegExp, text: string, at: number): readonly (string | undefined)[] {
  expression.lastIndex = at;
  return expression.exec(text) ?? [];
}

function reverseFrom<T>(list: T[], from: number): void {
  list.push(...list.splice(from).reverse());
}

/** The stretch between two places, without what stands at some places within it. */
export function without(
  { text, starts, ends }: Folded,
  { start, end }: { readonly start: number; readonly end: number },
  isLeftOut: (at: number) => boolean,
): Folded {
  const kept: number[] = [];
  for (let at = start; at < end; at++) if (!isLeftOut(at)) kept.push(at);
  return {
    text: kept.map((at) => text.charAt(at)).join(''),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
  };
}

import { CLASSES, WORD } from '../encoding/characters.ts';
import { SHORTEST } from '../scan.ts';
import { type Folded, without } from './fold.ts';

/** Characters before a candidate that may belong to it (`bitcoincash:`) or speak for it, and behind it. */
const BEFORE = 64;
const BEHIND = 32;

/** Lines over which an address is followed; the longest, a unified address of Zcash, takes seven of 76 characters. */
const MOST_LINES = 8;
/** Characters of the longest address that is put together from lines. */
const LONGEST = 1_200;

/** Sizes of groups that people and programs make. */
const SMALLEST_GROUP = 3;
const LARGEST_GROUP = 12;
/** Equal groups that are needed to be seen as such, and those beyond which it is a table of something. */
const FEWEST_GROUPS = 4;
const MOST_GROUPS = 60;
/** Words of the same length that may stand before the address, and behind it. */
const STRAY_WORDS = 2;

/** Another way to read a folded text: where in it the address may stand that is not in the text as it was. */
export interface Variant extends Folded {
  readonly from: number;
  readonly to: number;
}

/** Every other way to read a folded text that is worth trying: lines joined, groups joined. A bounded number each. */
export function* variantsOf(folded: Folded, isTaken: (at: number) => boolean): Generator<Variant> {
  yield* joinedLines(folded, isTaken);
  yield* joinedGroups(folded, isTaken);
}

function isWord(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & WORD) !== 0;
}

function* joinedLines(folded: Folded, isTaken: (at: number) => boolean): Generator<Variant> {
  const { text } = folded;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!isWord(text, at - 1) || !isWord(text, at + 1) || isTaken(at - 1) || isTaken(at + 1)) continue;
    let start = at;
    while (start > 0 && at - start < LONGEST && isWord(text, start - 1)) start--;
    const ends = lineEnds(text, at, start);
    // Two lines, three, and all of them: what is longer than three lines fills its last one.
    for (const end of new Set([ends[0], ends[1], ends.at(-1)]))
      if (end !== undefined && isLikely(text.slice(start, end))) yield closed(folded, start, end, '\n');
  }
}

/** Where the words end that stand at the beginning of the following lines, as long as they fill them. */
function lineEnds(text: string, firstBreak: number, start: number): readonly number[] {
  const ends: number[] = [];
  let at = firstBreak;
  while (ends.length < MOST_LINES && text.charAt(at) === '\n' && isWord(text, at + 1)) {
    at++;
    while (at - start < LONGEST && isWord(text, at)) at++;
    ends.push(at);
  }
  return ends;
}

/** No address of that many characters is without a digit but one in three hundred; every pair of words is. */
function isLikely(joined: string): boolean {
  return joined.length > SHORTEST && /\d/.test(joined);
}

function* joinedGroups(folded: Folded, isTaken: (at: number) => boolean): Generator<Variant> {
  for (const groups of equalGroups(folded.text)) {
    if (groups.some(([start]) => isTaken(start))) continue;
    const last = groups.length - 1;
    for (let from = 0; from <= STRAY_WORDS; from++)
      for (let to = last; to >= last - STRAY_WORDS - 1; to--) {
        const [start] = groups[from] ?? [0];
        const [, end] = groups[to] ?? [0, 0];
        if (end - start > SHORTEST && isLikely(folded.text.slice(start, end)))
          yield closed(folded, start, end, ' \n-');
      }
  }
}

type Group = readonly [start: number, end: number];

/** Words of one length, each parted from the next by one character, with a shorter one at either end. */
function* equalGroups(text: string): Generator<readonly Group[]> {
  let groups: Group[] = [];
  let size = 0;
  for (const [start, end] of wordsOf(text)) {
    const length = end - start;
    const follows = groups.at(-1)?.[1] === start - 1;
    const isShorter = groups.length >= FEWEST_GROUPS && length < size;
    const isEqual = length === size || (groups.length === 1 && length > size);
    if (follows && (isShorter || isEqual)) groups.push([start, end]);
    if (follows && isEqual) {
      size = length;
      continue;
    }
    if (isSequence(groups, size)) yield groups;
    groups = [[start, end]];
    size = length;
  }
  if (isSequence(groups, size)) yield groups;
}

function isSequence(groups: readonly Group[], size: number): boolean {
  if (groups.length < FEWEST_GROUPS || groups.length > MOST_GROUPS) return false;
  return size >= SMALLEST_GROUP && size <= LARGEST_GROUP;
}

function* wordsOf(text: string): Generator<Group> {
  for (const match of text.matchAll(/[0-9A-Za-z]+/g)) yield [match.index, match.index + match[0].length];
}

/** The surroundings of a stretch, and the stretch without its separators. */
function closed(folded: Folded, start: number, end: number, separators: string): Variant {
  const around = { start: Math.max(0, start - BEFORE), end: Math.min(folded.text.length, end + BEHIND) };
  let left = 0;
  const variant = without(folded, around, (at) => {
    const isLeftOut = at > start && at < end && separators.includes(folded.text.charAt(at));
    if (isLeftOut) left++;
    return isLeftOut;
  });
  return { ...variant, from: start - around.start, to: end - around.start - left };
}

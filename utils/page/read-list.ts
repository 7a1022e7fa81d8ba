import type { Occurrences } from './occurrences.ts';
import { passageAround } from './passage.ts';
import type { Chunk, ChunkPiece } from './text-chunks.ts';
import type { Occurrence, Search, Span, TextPoint } from './types.ts';

/** A word, perhaps behind its number; any word, so that a list is known to go on. */
const ITEM = /^(?:\d{1,2}[.):]?\s*)?[a-z]+[.,;]?$/i;
/** Words of a list; longer ones are menus, tags and vocabularies, in which every run of words occurs. */
const FEWEST = 12;
const MOST = 28;
/** Words in a row whose elements are asked for their names: a list may follow a menu. */
const MOST_ASKED = 200;
/** Characters within which a find is sought that stands in a single block, and is read as text. */
const REACH = 1_024;

/**
 * Reads what a chunk holds one word an element, in list items, cells or boxes, with or without numbers, and replaces what
 * was known of it.
 */
export function readList<F extends Span>(chunk: Chunk, search: Search<F>, into: Occurrences<F>): void {
  const pieces = chunk.pieces({ start: 0, end: chunk.text.length });
  into.replaceSpread(
    pieces.map(({ node }) => node),
    listsIn(pieces).flatMap((list) => detectIn(list, search)),
  );
}

/** Words that follow each other in elements of one name, with nothing else between them but numbers. */
function listsIn(pieces: readonly ChunkPiece[]): ChunkPiece[][] {
  const rows: ChunkPiece[][] = [[]];
  for (const piece of pieces) {
    const text = piece.text.trim();
    if (ITEM.test(text))
      rows.at(-1)?.push({ ...piece, offset: piece.offset + piece.text.indexOf(text), text });
    else if (/[a-z]/i.test(text)) rows.push([]);
  }
  return rows
    .filter(({ length }) => length >= FEWEST && length <= MOST_ASKED)
    .flatMap(byElement)
    .filter(({ length }) => length >= FEWEST && length <= MOST);
}

function byElement(words: readonly ChunkPiece[]): ChunkPiece[][] {
  const lists: ChunkPiece[][] = [];
  let last: string | undefined;
  for (const word of words) {
    const name = word.node.parentElement?.localName;
    if (name !== last) lists.push([]);
    lists.at(-1)?.push(word);
    last = name;
  }
  return lists;
}

function detectIn<F extends Span>(list: readonly ChunkPiece[], search: Search<F>): readonly Occurrence<F>[] {
  return search.detectList(list.map(({ text }) => text).join(' ')).flatMap((found) => {
    const start = pointAt(found.start, list);
    const end = pointAt(found.end - 1, list);
    if (start === undefined || end === undefined) return [];
    // What stands in one block has been found without this.
    const isJoined = passageAround(start, 0, REACH).pieces.some(({ node }) => node === end.node);
    return isJoined ? [] : [{ channel: 'text', found, start, end: { ...end, offset: end.offset + 1 } }];
  });
}

function pointAt(at: number, list: readonly ChunkPiece[]): TextPoint | undefined {
  let left = at;
  for (const { node, offset, text } of list) {
    if (left <= text.length) return { node, offset: offset + left };
    left -= text.length + 1;
  }
  return undefined;
}

import type { Occurrences } from './occurrences.ts';
import { passageAround } from './passage.ts';
import type { Chunk, ChunkPiece } from './text-chunks.ts';
import type { Occurrence, Search, Span, TextPoint } from './types.ts';

/** One text of a list, and where it begins among all. */
interface Item extends ChunkPiece {
  readonly start: number;
}

/** Stands between what belongs to different lists. */
const APART = '\0';
/** Texts whose elements are asked for their names; more than that are the menus of a large page. */
const MOST_ASKED = 400;
/** Characters within which a find is sought that stands in a single block, and is read as text. */
const REACH = 1_024;

/**
 * Reads what a chunk holds one word an element, in list items, cells or boxes, with or without numbers, and replaces what
 * was known of it.
 */
export function readList<F extends Span>(chunk: Chunk, search: Search<F>, into: Occurrences<F>): void {
  const items: Item[] = [];
  let text = '';
  let last = '';
  const pieces = chunk.pieces({ start: 0, end: chunk.text.length });
  const asks = pieces.length <= MOST_ASKED;
  for (const piece of pieces) {
    const word = piece.text.trim();
    if (!/[a-z]/i.test(word)) continue;
    const name = asks ? (piece.node.parentElement?.localName ?? '') : '';
    text += name === last ? ' ' : APART;
    last = name;
    items.push({ ...piece, offset: piece.offset + piece.text.indexOf(word), text: word, start: text.length });
    text += word;
  }
  const found = search.detectList(text).flatMap((one) => spread(one, items));
  into.replaceSpread(
    items.map(({ node }) => node),
    found,
  );
}

/** Where in the document a find stands, unless it stands there in one text and is found without this. */
function spread<F extends Span>(found: F, items: readonly Item[]): readonly Occurrence<F>[] {
  const start = pointAt(found.start, items);
  const end = pointAt(found.end - 1, items);
  if (start === undefined || end === undefined) return [];
  const isJoined = passageAround(start, 0, REACH).pieces.some(({ node }) => node === end.node);
  return isJoined ? [] : [{ channel: 'text', found, start, end: { ...end, offset: end.offset + 1 } }];
}

function pointAt(at: number, items: readonly Item[]): TextPoint | undefined {
  const item = items.findLast(({ start }) => start <= at);
  return item === undefined ? undefined : { node: item.node, offset: item.offset + at - item.start };
}

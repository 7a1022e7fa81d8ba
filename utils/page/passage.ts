import { type Direction, flowNeighbour, isText } from './inline-flow.ts';
import type { TextPoint } from './types.ts';

/** A part of a text node, and where it stands in a passage. */
export interface Piece {
  readonly node: Text;
  /** Offset in the node of the piece's first character. */
  readonly from: number;
  /** Offset in the passage. */
  readonly start: number;
  readonly length: number;
}

/** The text around a point as a person reads it: inline elements joined, line breaks as `\n`. */
export interface Passage {
  readonly text: string;
  /** In order; characters of line breaks belong to no piece. */
  readonly pieces: readonly Piece[];
  /** Whether the block's text begins, and ends, where the passage does. */
  readonly complete: { readonly start: boolean; readonly end: boolean };
}

/** Above this many characters a node's text is never taken whole: Firefox copies it, 60 ms for 20 million. */
const LONG = 65_536;

/** Nodes that one passage is made of, at most: a page could put every letter into a hundred elements. */
const MOST_NODES = 4_096;

/** Part of a text node's text; the offsets may lie beyond its end. */
export function textOf(node: Text, from: number, to: number): string {
  const { length } = node;
  if (from >= length || to <= from) return '';
  return length > LONG ? node.substringData(from, Math.min(to, length) - from) : node.data.slice(from, to);
}

/** The text within so many characters before and after a point, as far as the block goes. */
export function passageAround(point: TextPoint, before: number, after: number): Passage {
  const { node, offset } = point;
  const from = Math.max(0, offset - before);
  const to = Math.min(node.length, offset + after);
  const head = from > 0 ? NOTHING : gather(node, 'before', before - offset);
  const tail = to < node.length ? NOTHING : gather(node, 'after', offset + after - to);
  const parts = [...head.parts.reverse(), { node, from, text: textOf(node, from, to) }, ...tail.parts];
  return { ...join(parts), complete: { start: head.complete, end: tail.complete } };
}

/** Where the characters of a passage stand in the document; both ends lie in text, not in a line break. */
export function locate(passage: Passage, start: number, end: number): { start: TextPoint; end: TextPoint } {
  const first = passage.pieces.find((piece) => piece.start + piece.length > start);
  const last = passage.pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) throw new RangeError(`no text from ${start} to ${end}`);
  return {
    start: { node: first.node, offset: first.from + Math.max(0, start - first.start) },
    end: { node: last.node, offset: last.from + Math.min(last.length, end - last.start) },
  };
}

interface Part {
  readonly node: Text | undefined;
  readonly from: number;
  readonly text: string;
}

interface Gathered {
  readonly parts: Part[];
  readonly complete: boolean;
}

const NOTHING: Gathered = { parts: [], complete: false };

function gather(start: Node, direction: Direction, reach: number): Gathered {
  const parts: Part[] = [];
  let missing = reach;
  let at: Node = start;
  while (parts.length < MOST_NODES) {
    const next = flowNeighbour(at, direction);
    if (next === undefined) return { parts, complete: true };
    if (missing <= 0) break;
    const part = partOf(next, direction, missing);
    parts.push(part);
    missing -= part.text.length;
    if (isText(next) && part.text.length < next.length) break;
    at = next;
  }
  return { parts, complete: false };
}

/** As much of the node as is wanted, from the side that is nearer. */
function partOf(node: Node, direction: Direction, wanted: number): Part {
  if (!isText(node)) return { node: undefined, from: 0, text: '\n' };
  const from = direction === 'before' ? Math.max(0, node.length - wanted) : 0;
  return { node, from, text: textOf(node, from, from + wanted) };
}

function join(parts: readonly Part[]): Pick<Passage, 'text' | 'pieces'> {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { node, from, text } of parts) {
    if (node !== undefined && text.length > 0) pieces.push({ node, from, start, length: text.length });
    start += text.length;
  }
  return { text: parts.map((part) => part.text).join(''), pieces };
}

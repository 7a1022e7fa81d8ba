import { isShown } from './inline-flow.ts';
import type { Occurrences } from './occurrences.ts';
import { locate, type Passage, passageAround } from './passage.ts';
import { chunksOf } from './text-chunks.ts';
import type { Occurrence, Search, Span, TextPoint } from './types.ts';

/** Characters before a point that are read with it, so that nothing that begins earlier is cut. */
const BEFORE = 512;
/** Characters that one reading settles: few enough for a slice even when they are all addresses. */
const SETTLED = 2_048;
/** Characters behind those, so that what begins among them is whole; longer than any find. */
const BEYOND = 512;

/** Reads all text below a root. Yields after every small piece of work. */
export function* readText<F extends Span>(
  root: Node,
  search: Search<F>,
  into: Occurrences<F>,
): Generator<void> {
  let settled: Map<Text, number> = new Map();
  for (const chunk of chunksOf(root)) {
    const spans: Span[] = [];
    search.scan(chunk.text, (start, end) => spans.push({ start, end }));
    for (const span of spans) {
      for (let at = span.start; at < span.end; ) {
        const point = chunk.pointAt(at);
        if (point.offset >= (settled.get(point.node) ?? 0) && isShown(point.node)) {
          settled = readAround(point, search, into);
          yield;
        }
        const until = settled.get(point.node) ?? Number.POSITIVE_INFINITY;
        at += Math.max(1, Math.min(point.rest, until - point.offset));
      }
    }
    yield;
  }
}

/**
 * Reads the text around a point as a person would, and replaces what was known of it. Returns up to where each
 * node's text has been settled by that.
 */
export function readAround<F extends Span>(
  point: TextPoint,
  search: Search<F>,
  into: Occurrences<F>,
): Map<Text, number> {
  const passage = passageAround(point, BEFORE, SETTLED + BEYOND);
  const end = passage.complete.end ? passage.text.length : Math.max(1, passage.text.length - BEYOND);
  const core = { ...passage, pieces: cutAt(passage, end) };
  const found = detectIn(passage, search)
    .filter((span) => span.start < end && (span.start > 0 || passage.complete.start))
    .map((span) => occurrenceOf(passage, span));
  into.replaceIn(core, found);
  return new Map(core.pieces.map(({ node, from, length }) => [node, from + length]));
}

function cutAt(passage: Passage, end: number): Passage['pieces'] {
  return passage.pieces
    .filter((piece) => piece.start < end)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, end - piece.start) }));
}

/**
 * What is found in the joined text; and, where two elements meet without a space, also what is found in either
 * alone: the author's style may set them apart (`display: block`, a margin) although their names do not.
 */
function detectIn<F extends Span>(passage: Passage, search: Search<F>): readonly F[] {
  const joined = search.detect(passage.text);
  const alone = passage.pieces
    .filter((piece) => isGlued(passage, piece.start) || isGlued(passage, piece.start + piece.length))
    .flatMap((piece) => detectAlone(passage.text.slice(piece.start, piece.start + piece.length), piece.start))
    .filter((span) => joined.every((other) => span.end <= other.start || span.start >= other.end));
  return [...joined, ...alone];

  function detectAlone(text: string, start: number): F[] {
    let worthwhile = false;
    search.scan(text, () => {
      worthwhile = true;
    });
    if (!worthwhile) return [];
    return search
      .detect(text)
      .map((found) => ({ ...found, start: found.start + start, end: found.end + start }));
  }
}

function isGlued({ text }: Passage, border: number): boolean {
  return border > 0 && border < text.length && /\w\w/.test(text.slice(border - 1, border + 1));
}

function occurrenceOf<F extends Span>(passage: Passage, found: F): Occurrence<F> {
  return { channel: 'text', found, ...locate(passage, found.start, found.end) };
}

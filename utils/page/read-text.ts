import { detectUnhidden } from './hidden-pieces.ts';
import { isShown } from './inline-flow.ts';
import type { Occurrences } from './occurrences.ts';
import { locate, type Passage, passageAround } from './passage.ts';
import { promisingOf } from './promising.ts';
import { readList } from './read-list.ts';
import type { Steps } from './slices.ts';
import { type Chunk, type ChunkPiece, chunksOf } from './text-chunks.ts';
import type { Occurrence, Search, Span, TextPoint } from './types.ts';

/** Characters before a point that are read with it, so that nothing that begins earlier is cut. */
const BEFORE = 512;
/** Characters that one reading settles: few enough for a slice even when they are all addresses. */
const SETTLED = 2_048;
/** Characters behind those, so that what begins among them is whole; longer than any find. */
const BEYOND = 512;

/** Characters around a glued-in text that tell whether something may be split over it. */
const SPLIT_REACH = 64;

/** Reads all text below a root. Yields after every small piece of work. */
export function readText<F extends Span>(root: Node, search: Search<F>, into: Occurrences<F>): Steps {
  return readTexts([root], search, into);
}

/** The same for several roots, which are read as one. */
export function* readTexts<F extends Span>(
  roots: Iterable<Node>,
  search: Search<F>,
  into: Occurrences<F>,
): Steps {
  let settled: Map<Text, number> = new Map();
  for (const chunk of chunksOf(roots)) {
    for (const point of pointsIn(chunk, search)) {
      if (point.offset < (settled.get(point.node) ?? 0) || !isShown(point.node)) continue;
      settled = readAround(point, search, into);
      yield;
    }
    if (chunk.hasList) readList(chunk, search, into);
    yield;
  }
}

/** Where in a chunk it is worth to read: one point in each text, and more in a long one. */
function* pointsIn<F extends Span>(chunk: Chunk, search: Search<F>): Generator<TextPoint> {
  const spans: Span[] = [];
  search.scan(chunk.text, (start, end) => spans.push({ start, end }));
  // A search may look for several things, one after the other; what has been settled is known as long as it goes on.
  spans.sort((one, other) => one.start - other.start);
  for (const span of spans)
    for (const { node, offset, text } of worthReading(chunk, span, search))
      for (let from = 0; from < text.length; from += SETTLED) yield { node, offset: offset + from };
}

/** Of the texts that a promising stretch is glued together from, those that are worth to read around. */
function worthReading<F extends Span>(chunk: Chunk, span: Span, search: Search<F>): readonly ChunkPiece[] {
  const pieces = chunk.pieces(span);
  if (pieces.length === 1) return pieces;
  const promising = promisingOf(
    pieces.map(({ text }) => text),
    search,
  );
  // Where nothing may be split in the whole, nothing may be in a part: most menus are done with by one question.
  const isSplit = search.mayBeSplit(chunk.text.slice(span.start, span.end));
  let until = span.start;
  return pieces.filter(({ text }, index) => {
    const from = Math.max(span.start, until - SPLIT_REACH);
    until += text.length;
    const to = Math.min(span.end, until + SPLIT_REACH);
    return promising.has(index) || (isSplit && search.mayBeSplit(chunk.text.slice(from, to)));
  });
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
  const joined = detectJoined(passage, search);
  const alone = passage.pieces
    .filter((piece) => isGlued(passage, piece.start) || isGlued(passage, piece.start + piece.length))
    .flatMap((piece) => detectAlone(passage.text.slice(piece.start, piece.start + piece.length), piece.start))
    .filter((span) => !joined.some((other) => overlaps(span, other)));
  return [...joined, ...alone];

  function detectAlone(text: string, start: number): F[] {
    if (promisingOf([text], search).size === 0) return [];
    return search
      .detect(text)
      .map((found) => ({ ...found, start: found.start + start, end: found.end + start }));
  }
}

/** What is found in the joined text, and where it is promising but holds nothing, without what the page hides. */
function detectJoined<F extends Span>(passage: Passage, search: Search<F>): readonly F[] {
  const found = search.detect(passage.text);
  if (!mayHide(passage, found, search)) return found;
  const recovered = detectUnhidden(passage, search);
  return [...found.filter((one) => recovered.every((other) => !overlaps(one, other))), ...recovered];
}

/** Whether several elements share a stretch that may hold a find and is not taken by one. */
function mayHide<F extends Span>(passage: Passage, found: readonly F[], search: Search<F>): boolean {
  let may = false;
  if (passage.pieces.some(({ start }) => isGlued(passage, start)))
    search.scan(passage.text, (start, end) => {
      may ||=
        passage.pieces.some((piece) => piece.start > start && piece.start < end) &&
        !found.some((one) => one.start <= start && one.end >= end) &&
        search.mayBeSplit(passage.text.slice(start, end));
    });
  return may;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isGlued({ text }: Passage, border: number): boolean {
  return border > 0 && border < text.length && /\w\w/.test(text.slice(border - 1, border + 1));
}

function occurrenceOf<F extends Span>(passage: Passage, found: F): Occurrence<F> {
  return { channel: 'text', found, ...locate(passage, found.start, found.end) };
}

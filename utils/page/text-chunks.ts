import { isShown } from './inline-flow.ts';
import { textOf } from './passage.ts';
import type { Span, TextPoint } from './types.ts';

/** Consecutive text of a tree, glued together over all borders: good for a first look, not for reading. */
export interface Chunk {
  readonly text: string;
  /** What a stretch of the chunk is made of, in order: the part of each node's text that stands in it. */
  pieces(stretch: Span): readonly ChunkPiece[];
  /** Whether so many short texts follow each other that something may be written as a list. */
  readonly hasList: boolean;
}

/** Text of one node, and where it begins there. */
export interface ChunkPiece extends TextPoint {
  readonly text: string;
}

/** Characters of a chunk: large enough to make its cost small, small enough for a slice. */
const CHUNK = 8_192;
/** Text nodes of a chunk, at most. */
const MOST_NODES = 1_024;
/** Characters that a chunk repeats of the one before, so that nothing is cut between two. */
const CARRIED = 128;

/** The same for lists, which are cut in two for less. */
const CARRIED_LIST = 1_024;
const MOST_CARRIED_NODES = 256;
/** Short texts in a row that are a list, and the longest: a word, a number, or what indents the source. */
const FEWEST_SHORT = 12;
const SHORT = 32;

const WORTH_ASKING = 512;

const SHOW_TEXT_AND_CDATA = 4 + 8;

/**
 * Every text node below some roots (or the root itself), in chunks: the rows that a feed was given share one. Elements are never touched: in Chromium each one
 * that a script lays hands on costs a wrapper, which makes a walk over elements and text ten times as slow as one
 * over text alone. The iterator survives the removal of the node it stands on, which a tree walker does not.
 */
export function* chunksOf(roots: Iterable<Node>): Generator<Chunk> {
  let chunk = emptyChunk();
  for (const node of textsBelow(roots)) {
    const { length } = node;
    // Asked only of long ones, which scripts and styles are, because the question costs more than a short text.
    if (length > WORTH_ASKING && !isShown(node)) continue;
    for (let from = 0; from < length; from += CHUNK) {
      chunk.add(node, from, length <= CHUNK ? node.data : textOf(node, from, from + CHUNK));
      if (!chunk.isFull()) continue;
      yield chunk.close();
      chunk = chunk.next();
    }
  }
  if (!chunk.isEmpty()) yield chunk.close();
}

function* textsBelow(roots: Iterable<Node>): Generator<Text> {
  for (const root of roots) {
    const iterator = (root.ownerDocument ?? document).createNodeIterator(root, SHOW_TEXT_AND_CDATA);
    // It shows nothing else; to ask each node what it is costs a tenth of the walk.
    const next = () => iterator.nextNode() as Text | null;
    for (let node = next(); node !== null; node = next()) yield node;
  }
}

function emptyChunk(nodes: Text[] = [], froms: number[] = [], texts: string[] = []) {
  let length = texts.reduce((sum, text) => sum + text.length, 0);
  const carried = length;
  let short = texts.length;
  let hasList = false;
  return {
    add(node: Text, from: number, text: string): void {
      short = text.length > SHORT ? 0 : short + 1;
      hasList ||= short >= FEWEST_SHORT;
      nodes.push(node);
      froms.push(from);
      texts.push(text);
      length += text.length;
    },
    isFull: () => length >= CHUNK || nodes.length >= MOST_NODES,
    isEmpty: () => length === carried,
    // An array joined at once: a string that grows node by node costs three times as much.
    close: (): Chunk => ({
      text: texts.join(''),
      pieces: lazily(() => cutter(nodes, froms, texts)),
      hasList,
    }),
    next: () => carryOver({ nodes, froms, texts, goesOn: short >= FEWEST_SHORT }),
  };
}

interface Carried {
  readonly nodes: readonly Text[];
  readonly froms: readonly number[];
  readonly texts: readonly string[];
  /** Whether a list may go on. */
  readonly goesOn: boolean;
}

/** A chunk that begins with the end of the one before, unless that ended between two words and in no list. */
function carryOver({ nodes, froms, texts, goesOn }: Carried) {
  if (!goesOn && /\s$/.test(texts.at(-1) ?? '')) return emptyChunk();
  let missing = goesOn ? CARRIED_LIST : CARRIED;
  let first = texts.length;
  while (first > texts.length - MOST_CARRIED_NODES && first > 0 && missing > 0) {
    first--;
    missing -= texts[first]?.length ?? 0;
  }
  const cut = Math.max(0, -missing);
  return emptyChunk(
    nodes.slice(first),
    froms.slice(first).map((from, index) => (index === 0 ? from + cut : from)),
    texts.slice(first).map((text, index) => (index === 0 ? text.slice(cut) : text)),
  );
}

/** Most chunks hold nothing: no place in them is ever asked for. */
function lazily(make: () => Chunk['pieces']): Chunk['pieces'] {
  let made: Chunk['pieces'] | undefined;
  return (stretch) => {
    made ??= make();
    return made(stretch);
  };
}

/** Finds the first piece by halving: a chunk may consist of a thousand words. */
function cutter(nodes: readonly Text[], froms: readonly number[], texts: readonly string[]): Chunk['pieces'] {
  const ends: number[] = [];
  let length = 0;
  for (const text of texts) {
    length += text.length;
    ends.push(length);
  }
  return ({ start, end }) => {
    const pieces: ChunkPiece[] = [];
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = start; at < end; low++) {
      const [node, from, until, text] = [nodes[low], froms[low], ends[low], texts[low]];
      if (node === undefined || from === undefined || until === undefined || text === undefined) break;
      const skipped = at - until + text.length;
      const part = text.slice(skipped, end - until + text.length);
      if (part !== '') pieces.push({ node, offset: from + skipped, text: part });
      at = until;
    }
    return pieces;
  };
}

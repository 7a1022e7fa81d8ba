import type { Passage } from './passage.ts';
import type { Steps } from './slices.ts';
import type { Occurrence, Span } from './types.ts';

/** What was found in a document, by the node in which it begins, so that a change costs only what it touches. */
export interface Occurrences<F extends Span> {
  /** Replaces everything that began in the passage's stretch of text. */
  replaceIn(passage: Passage, found: readonly Occurrence<F>[]): void;
  /** Replaces everything that was found in an element's attributes and value. */
  replaceAt(element: Element, found: readonly Occurrence<F>[]): void;
  /** Replaces what begins in any of these nodes and goes on beyond its block. */
  replaceSpread(nodes: readonly Text[], found: readonly Occurrence<F>[]): void;
  /** Forgets what begins in a text node: its text has changed. */
  forget(node: Text): void;
  /** Forgets what is no longer in the document. Yields often. */
  sweep(): Steps;
  /** In the order in which the nodes were first read. */
  all(): Generator<Occurrence<F>>;
  /** Grows with every change, so that an unchanged page is not reported twice. */
  version(): number;
  /** Finds that were not kept, because there were too many to keep. */
  dropped(): number;
}

/** Nodes between two chances to pause. */
const STRIDE = 128;

/** An empty store that keeps at most so many occurrences: a hostile page must not fill the memory. */
export function createOccurrences<F extends Span>(most: number): Occurrences<F> {
  const byNode = new Map<Node, readonly Occurrence<F>[]>();
  // Apart, because a node's own text may be read again without the others.
  const spread: typeof byNode = new Map();
  let size = 0;
  let version = 0;
  let dropped = 0;

  const put = (node: Node, list: readonly Occurrence<F>[], map = byNode): void => {
    const old = map.get(node)?.length ?? 0;
    if (old === 0 && list.length === 0) return;
    const kept = list.slice(0, Math.max(0, most - size + old));
    dropped += list.length - kept.length;
    size += kept.length - old;
    version++;
    if (kept.length > 0) map.set(node, kept);
    else map.delete(node);
  };

  return {
    replaceIn(passage, found) {
      for (const { node, from, length } of passage.pieces) {
        const old = byNode.get(node);
        const fresh = found.filter((one) => one.channel === 'text' && one.start.node === node);
        if (old === undefined && fresh.length === 0) continue;
        const outside = (old ?? []).filter((one) => !beginsWithin(one, from, from + length));
        put(node, [...outside, ...fresh]);
      }
    },
    replaceAt: (element, found) => put(element, found),
    replaceSpread(nodes, found) {
      if (found.length + spread.size === 0) return;
      for (const node of new Set(nodes))
        put(
          node,
          found.filter((one) => one.channel === 'text' && one.start.node === node),
          spread,
        );
    },
    forget: (node) => put(node, []),
    *sweep() {
      let seen = 0;
      for (const map of [byNode, spread])
        for (const node of map.keys()) {
          if (!node.isConnected) put(node, [], map);
          if (++seen % STRIDE === 0) yield;
        }
    },
    *all() {
      for (const map of [byNode, spread]) for (const list of map.values()) yield* list;
    },
    version: () => version,
    dropped: () => dropped,
  };
}

function beginsWithin(occurrence: Occurrence<Span>, from: number, to: number): boolean {
  return occurrence.channel === 'text' && occurrence.start.offset >= from && occurrence.start.offset < to;
}

import { isElement } from './inline-flow.ts';
import type { Occurrences } from './occurrences.ts';
import { readElement } from './read-element.ts';
import { createHostFinder, type ShadowRoots } from './shadow-hosts.ts';
import type { Search, Span } from './types.ts';

/** Elements between two chances to pause. */
const STRIDE = 64;
const SHOW_ELEMENT = 1;

/** What a walk over the elements of a tree does with them. */
export interface ElementReading<F extends Span> {
  readonly search: Search<F>;
  readonly into: Occurrences<F>;
  readonly shadowRoots: ShadowRoots;
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** A custom element without a shadow root may be given one later. */
  readonly onUnready: (element: Element) => void;
}

/**
 * Reads attributes and values of every element below a root, and finds the shadow roots. Of most elements no more is
 * asked than whether they have attributes and a shadow root: each further question would cost as much as the text.
 */
export function* readElements<F extends Span>(root: Node, reading: ElementReading<F>): Generator<void> {
  const { search, into } = reading;
  const hosts = createHostFinder(reading);
  const iterator = (root.ownerDocument ?? document).createNodeIterator(root, SHOW_ELEMENT);
  let steps = 0;
  for (let node = iterator.nextNode(); node !== null; node = iterator.nextNode()) {
    if (!isElement(node)) continue;
    if (node.hasAttributes()) into.replaceAt(node, readElement(node, search));
    hosts.see(node);
    if (++steps % STRIDE === 0) yield;
  }
  // Fields without any attribute were passed over.
  for (const field of fieldsIn(root)) {
    if (!field.hasAttributes()) into.replaceAt(field, readElement(field, search));
    yield;
  }
  yield* hosts.settle();
}

function fieldsIn(root: Node): Iterable<Element> {
  return isParent(root) ? root.querySelectorAll('input, textarea') : [];
}

function isParent(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}

import { isElement } from './inline-flow.ts';
import type { Occurrences } from './occurrences.ts';
import { ATTRIBUTES, isWorthReading, readElement, textIn } from './read-element.ts';
import { createHostFinder, type ShadowRoots } from './shadow-hosts.ts';
import type { Search, Span } from './types.ts';

/** Elements between two chances to pause. */
const STRIDE = 64;
const SHOW_ELEMENT = 1;
/** One selector looks through so many elements in a few milliseconds, and cannot be interrupted. */
const MOST_AT_ONCE = 100_000;

/** What each selector is asked for. One simple selector at a time: a list of them is ten times as slow. */
const CARRIERS = [
  ...ATTRIBUTES.map((name) => [`[${name}]`, name] as const),
  ['input', 'value'],
  ['textarea', 'value'],
] as const;

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
 * Reads attributes and values of every element below a root, and finds the shadow roots. The browser itself picks out
 * the elements that carry an attribute: to ask every element for it costs more than to read all text.
 */
export function* readElements<F extends Span>(root: Node, reading: ElementReading<F>): Generator<void> {
  for (const region of regionsOf(root)) yield* readCarriers(region, reading);
  if (isElement(root)) reading.into.replaceAt(root, readElement(root, reading.search));
  const hosts = createHostFinder(reading);
  const iterator = (root.ownerDocument ?? document).createNodeIterator(root, SHOW_ELEMENT);
  let steps = 0;
  for (let node = iterator.nextNode(); node !== null; node = iterator.nextNode()) {
    if (isElement(node)) hosts.see(node);
    if (++steps % STRIDE === 0) yield;
  }
  yield* hosts.settle();
}

function* readCarriers<F extends Span>(
  region: ParentNode,
  { search, into }: ElementReading<F>,
): Generator<void> {
  for (const [selector, channel] of CARRIERS) {
    const carriers = region.querySelectorAll(selector);
    for (let index = 0; index < carriers.length; index++) {
      const element = carriers[index];
      if (element !== undefined && isWorthReading(textIn(element, channel), search))
        into.replaceAt(element, readElement(element, search));
      if (index % STRIDE === STRIDE - 1) yield;
    }
    yield;
  }
}

/** The trees into which a document is split for selectors: itself, unless it is of extraordinary size. */
function* regionsOf(root: Node): Generator<ParentNode> {
  if (!isParent(root)) return;
  if (root.querySelectorAll('*').length <= MOST_AT_ONCE) yield root;
  else for (const child of root.children) yield* regionsOf(child);
}

function isParent(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}

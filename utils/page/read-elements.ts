import { isElement } from './inline-flow.ts';
import type { Occurrences } from './occurrences.ts';
import { ATTRIBUTES, readElement } from './read-element.ts';
import type { Search, Span } from './types.ts';

/** Finds the shadow root of an element, open or closed; only a browser's extension API can. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Elements between two chances to pause. */
const STRIDE = 64;
const SHOW_ELEMENT = 1;
const CARRIERS = [...ATTRIBUTES.map((name) => `[${name}]`), 'input', 'textarea'].join();

/** Elements of HTML that may be given a shadow root, besides custom ones: DOM standard, `attachShadow`. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What a walk over the elements of a tree does with them. */
export interface ElementReading<F extends Span> {
  readonly search: Search<F>;
  readonly into: Occurrences<F>;
  readonly shadowRootOf: ShadowRootOf;
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Custom elements that have no shadow root yet may be given one later. */
  readonly onUnready: (element: Element) => void;
}

/** Reads attributes and values of every element below a root, and finds the shadow roots. */
export function* readElements<F extends Span>(root: Node, reading: ElementReading<F>): Generator<void> {
  const iterator = (root.ownerDocument ?? document).createNodeIterator(root, SHOW_ELEMENT);
  let steps = 0;
  for (let node = iterator.nextNode(); node !== null; node = iterator.nextNode()) {
    if (!isElement(node)) continue;
    readOne(node, reading);
    if (++steps % STRIDE === 0) yield;
  }
}

function readOne<F extends Span>(element: Element, reading: ElementReading<F>): void {
  const { localName } = element;
  if (mayCarryText(element)) reading.into.replaceAt(element, readElement(element, reading.search));
  const isCustom = localName.includes('-');
  const shadow =
    element.shadowRoot ?? (isCustom || isLikelyHost(element) ? reading.shadowRootOf(element) : null);
  if (shadow !== null) reading.onShadowRoot(shadow);
  else if (isCustom) reading.onUnready(element);
}

/** Two questions, because most elements are ruled out by the first, which costs a quarter of the second. */
function mayCarryText(element: Element): boolean {
  return (element.hasAttributes() && element.matches(CARRIERS)) || isField(element.localName);
}

function isField(localName: string): boolean {
  return localName === 'input' || localName === 'textarea';
}

/**
 * Whether it is worth 7 µs (Chromium) to ask for a closed shadow root: its host shows nothing of its own, so an
 * ordinary element that has children of its own is passed over.
 */
function isLikelyHost(element: Element): boolean {
  return element.firstElementChild === null && HOSTS.has(element.localName) && isBlank(element);
}

function isBlank(element: Element): boolean {
  const first = element.firstChild;
  return first === null || (first.nextSibling === null && (first.nodeValue ?? '').trim() === '');
}

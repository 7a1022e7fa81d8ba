import { isElement } from './inline-flow.ts';
import type { Occurrences } from './occurrences.ts';
import { promisingOf } from './promising.ts';
import { ATTRIBUTES, readElement, textIn } from './read-element.ts';
import { createHostFinder, type HostFinder, type ShadowRoots } from './shadow-hosts.ts';
import type { Steps } from './slices.ts';
import type { Search, Span } from './types.ts';

/** Elements between two chances to pause. */
const STRIDE = 128;
/** Characters of attributes that are looked through at once. */
const BATCH = 8_192;
const SHOW_ELEMENT = 1;
/** Elements that one selector looks through in less than eight milliseconds; it cannot be interrupted. */
const MOST_AT_ONCE = 200_000;
/** Elements that it looks through in a fraction of one. */
const FEW = 5_000;
const SMALL = 8;

/**
 * What each selector is asked for, and the attribute or element that it names. One simple selector at a time: a list of
 * them is ten times as slow.
 */
const CARRIERS = [
  ...ATTRIBUTES.map((name) => [`[${name}]`, name, name] as const),
  ['input', 'value', 'input'],
  ['textarea', 'value', 'textarea'],
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
 * Reads attributes and values of every element below some roots, and finds the shadow roots. The browser itself picks out
 * the elements that carry an attribute, unless there are more than `most` elements: to ask every element for it costs
 * more than to read all text.
 */
export function* readElements<F extends Span>(
  roots: Iterable<Document | ShadowRoot | Element>,
  reading: ElementReading<F>,
  most = MOST_AT_ONCE,
): Steps {
  const hosts = createHostFinder(reading);
  const batch = createBatch(reading);
  for (const root of roots) {
    if (isElement(root)) {
      reading.into.replaceAt(root, readElement(root, reading.search));
      hosts.see(root);
    }
    if (isLarger(root, most)) yield* readOneByOne(root, batch, hosts);
    else yield* readBySelectors(root, batch, hosts);
    yield;
  }
  yield* batch.read();
  yield* hosts.settle();
}

function* readBySelectors(root: ParentNode, batch: Batch, hosts: HostFinder): Steps {
  const all = root.querySelectorAll('*');
  // A row of a feed: two dozen selectors cost more than to ask it.
  if (all.length <= SMALL) {
    for (const element of all) {
      hosts.see(element);
      if (addAll(element, batch)) yield* batch.read();
    }
    return;
  }
  for (const [selector, channel] of CARRIERS) {
    if (all.length > FEW) yield 'pause';
    const carriers = root.querySelectorAll(selector);
    // In Firefox each question that a list is asked goes through a wrapper: its length is asked for once.
    for (let index = 0, { length } = carriers; index < length; index++) {
      const element = carriers[index];
      if (element !== undefined && batch.add(element, textIn(element, channel))) yield* batch.read();
    }
    yield;
  }
  for (let index = 0, { length } = all; index < length; index++) {
    const element = all[index];
    if (element !== undefined) hosts.see(element);
    if (index % STRIDE === 0) yield;
  }
}

/** No selector can be interrupted, but a walk can. */
function* readOneByOne(root: Node, batch: Batch, hosts: HostFinder): Steps {
  const iterator = (root.ownerDocument ?? document).createNodeIterator(root, SHOW_ELEMENT);
  let steps = 0;
  for (let node = iterator.nextNode(); node !== null; node = iterator.nextNode()) {
    if (!isElement(node)) continue;
    hosts.see(node);
    if (addAll(node, batch)) yield* batch.read();
    if (++steps % STRIDE === 0) yield;
  }
}

/** Adds everything that an element carries; whether the batch is full by that. */
function addAll(element: Element, batch: Batch): boolean {
  const names = [...element.getAttributeNames(), element.localName];
  let isFull = false;
  for (const [, channel, name] of CARRIERS)
    if (names.includes(name)) isFull = batch.add(element, textIn(element, channel)) || isFull;
  return isFull;
}

/** Texts of elements that are looked through together. */
interface Batch {
  /** Whether it is full by that. */
  add(element: Element, text: string): boolean;
  read(): Steps;
}

function createBatch<F extends Span>({ search, into }: ElementReading<F>): Batch {
  let elements: Element[] = [];
  let texts: string[] = [];
  let length = 0;
  return {
    add(element, text) {
      elements.push(element);
      texts.push(text);
      length += text.length;
      return elements.length >= STRIDE || length >= BATCH;
    },
    *read() {
      for (const index of promisingOf(texts, search)) {
        const element = elements[index];
        if (element !== undefined) into.replaceAt(element, readElement(element, search));
        yield;
      }
      elements = [];
      texts = [];
      length = 0;
      yield;
    },
  };
}

/**
 * Finds out without counting on: a live collection is no longer than one looks. Only of a document: Chromium keeps every
 * one up to date, and rows come by the thousand.
 */
function isLarger(root: Document | ShadowRoot | Element, most: number): boolean {
  return (
    'getElementsByTagName' in root && !isElement(root) && root.getElementsByTagName('*')[most] !== undefined
  );
}

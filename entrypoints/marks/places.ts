import type { AddressMark } from '../../utils/intel/views.ts';
import type { TextPoint } from '../../utils/page/types.ts';

/** Where a marked address stands in the text of the page. */
export interface Place {
  readonly mark: AddressMark;
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** The marked places of a frame, by what the pointer and the focus can tell of them. */
export interface Places {
  clear(): void;
  add(place: Place): void;
  /** An address that an element names in an attribute (`href`): shown when the element has the focus. */
  addNamed(element: Element, mark: AddressMark): void;
  /** Places that a text node is part of. */
  in(node: Node): readonly Place[];
  named(element: Element): AddressMark | undefined;
  /** In the order of reading. */
  all(): Iterable<Place>;
  /** Shadow trees that hold places: a browser must be told of them to look inside for what is under the pointer. */
  readonly roots: ReadonlySet<ShadowRoot>;
}

/** Text nodes that one address may be split over: the longest has a few hundred letters, each in its own element. */
const MOST_NODES = 512;

export function createPlaces(): Places {
  const byNode = new Map<Node, Place[]>();
  const byElement = new Map<Element, AddressMark>();
  const places = new Set<Place>();
  const roots = new Set<ShadowRoot>();
  const index = (node: Node, place: Place): void => {
    const list = byNode.get(node);
    if (list === undefined) byNode.set(node, [place]);
    else list.push(place);
  };
  return {
    roots,
    clear() {
      for (const each of [byNode, byElement, places, roots]) each.clear();
    },
    add(place) {
      places.add(place);
      for (const node of nodesOf(place)) index(node, place);
      const root = place.start.node.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
    },
    addNamed: (element, mark) => void byElement.set(element, mark),
    in: (node) => byNode.get(node) ?? [],
    named: (element) => byElement.get(element),
    all: () => places,
  };
}

/** The range of a place; `undefined` when its text has changed under it and was not read again yet. */
export function rangeOf({ start, end }: Place): Range | undefined {
  if (!start.node.isConnected || start.offset > start.node.length || end.offset > end.node.length)
    return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function nodesOf({ start, end }: Place): readonly Node[] {
  if (start.node === end.node) return [start.node];
  const walker = document.createTreeWalker(start.node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = start.node;
  const nodes: Node[] = [start.node];
  while (nodes.length < MOST_NODES && nodes.at(-1) !== end.node) {
    const next = walker.nextNode();
    if (next === null) break;
    nodes.push(next);
  }
  return nodes;
}

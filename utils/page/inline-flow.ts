/**
 * Elements that do not interrupt the text they stand in, by local name. What is not listed (a table cell, a
 * button, a custom element) separates the text before it from the text after it. The author's style may say
 * otherwise; asking for it would force a layout on every page.
 */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code del dfn em font i ins kbd label mark nobr q s samp slot small span ' +
    'strike strong sub sup time tspan tt u var wbr'
  ).split(' '),
);

/** Elements whose text nobody sees as text, or that is read as a value instead. */
const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template textarea iframe noframes noembed object'.split(' '),
);

const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

/** Whether the text before an element runs on inside it. */
export function isInline(node: Node): boolean {
  return isElement(node) && INLINE.has(node.localName);
}

/** Whether a text node's text is shown to people. */
export function isShown(node: Text): boolean {
  const parent = node.parentNode;
  return parent === null || !isElement(parent) || !UNREAD.has(parent.localName);
}

/** By number, not by `instanceof`: the node may come from another document's realm. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** The same for elements. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Which way to go through a document. */
export type Direction = 'before' | 'after';

/** Comments and empty elements that are passed over in search of the next text; a page could set any number. */
const MOST_STEPS = 400;

/**
 * The text node or line break that follows (or precedes) a node in the same line of text, through any inline
 * elements; `undefined` at the border of a block.
 */
export function flowNeighbour(node: Node, direction: Direction): Node | undefined {
  let at = beside(node, direction);
  for (let step = 0; step < MOST_STEPS && at !== undefined; step++) {
    if (isText(at)) return at;
    if (isElement(at) && !UNREAD.has(at.localName)) {
      if (at.localName === 'br') return at;
      if (!isInline(at)) return undefined;
      const inner = direction === 'before' ? at.lastChild : at.firstChild;
      if (inner !== null) {
        at = inner;
        continue;
      }
    }
    at = beside(at, direction);
  }
  return undefined;
}

/** The node beside this one, or beside the inline elements that it is the last of. */
function beside(node: Node, direction: Direction): Node | undefined {
  let at = node;
  for (;;) {
    const sibling = direction === 'before' ? at.previousSibling : at.nextSibling;
    if (sibling !== null) return sibling;
    const parent = at.parentNode;
    if (parent === null || !isInline(parent)) return undefined;
    at = parent;
  }
}

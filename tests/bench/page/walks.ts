import { ANCHORED_UNION, UNION } from '../detection/regex-union.ts';

/** The least that any reading of a tree has to do: what the others are compared with. */
export function walkBare(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    length += node.nodeValue?.length ?? 0;
  return length;
}

function walk(root: Node, look: (text: string) => number): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    sum += look(node.nodeValue ?? '');
  return sum;
}

/** As some extensions look at a page: a text node is an address or is none. */
export function walkAnchored(root: Node): number {
  return walk(root, (text) => (ANCHORED_UNION.test(text.trim()) ? 1 : 0));
}

/** As most extensions look at a page: nine chains, nothing checked. */
export function walkUnion(root: Node): number {
  return walk(root, (text) => text.match(UNION)?.length ?? 0);
}

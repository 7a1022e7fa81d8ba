import type { Passage } from './passage.ts';
import type { Search, Span } from './types.ts';

/** Pieces of one passage whose style is asked for. */
const MOST_ASKED = 200;

/**
 * What is found in a passage once the pieces are left out that the page's style hides, where something is left out of it.
 * Nobody is told of the question; but the browser may have to work the styles out before their time, so it is asked only
 * where something promising holds nothing.
 */
export function detectUnhidden<F extends Span>(passage: Passage, search: Search<F>): readonly F[] {
  const asked = passage.pieces.slice(0, MOST_ASKED);
  const hidden = asked.filter(({ node }) => node.parentElement !== null && isHidden(node.parentElement));
  if (hidden.length === 0 || hidden.length === asked.length) return [];
  const moves: { readonly from: number; readonly by: number }[] = [];
  let text = '';
  let end = 0;
  for (const { start, length } of hidden) {
    text += passage.text.slice(end, start) + search.hiddenPiece;
    end = start + length;
    moves.push({ from: text.length, by: end - text.length });
  }
  text += passage.text.slice(end);
  const original = (offset: number): number =>
    offset + (moves.findLast(({ from }) => from <= offset)?.by ?? 0);
  return search
    .detect(text)
    .filter((found) => text.slice(found.start, found.end).includes(search.hiddenPiece))
    .map((found) => ({ ...found, start: original(found.start), end: original(found.end - 1) + 1 }));
}

/** Not drawn at all, drawn without colour, or too small to be read. */
function isHidden(element: Element): boolean {
  // The names by which all browsers that run Sightline know the options.
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  const { fontSize, color } = getComputedStyle(element);
  return Number.parseFloat(fontSize) < 1 || color === 'rgba(0, 0, 0, 0)';
}

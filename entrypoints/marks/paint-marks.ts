import { STANDINGS, type Standing, standingOf } from '../../components/standing.ts';
import type { FoundAddress } from '../../utils/address/types.ts';
import type { AddressMark } from '../../utils/intel/views.ts';
import type { Occurrence } from '../../utils/page/types.ts';
import { createGrounds, GROUNDS, type Ground, parentOf } from './ground.ts';
import type { Place, Places } from './places.ts';

/** Marks of one frame: beyond, a page is a list of addresses, which the popup shows better. */
const MOST = 2_000;

/**
 * Marks every occurrence of which something is known, by CSS highlights: the document stays as it is, and the page's
 * script can read which stretches are marked, and how. What was marked before stays until all is found, then goes in one
 * step. Yields often.
 */
export function* paintMarks(
  occurrences: Iterable<Occurrence<FoundAddress>>,
  markOf: (found: FoundAddress) => AddressMark | undefined,
  places: Places,
): Generator<void> {
  const groundOf = createGrounds();
  const highlights = new Map<string, Highlight>();
  const inText: Place[] = [];
  const named: (readonly [Element, AddressMark])[] = [];
  // Copied first: the reader goes on while this waits between two slices.
  const all = [...occurrences];
  for (const one of all) {
    yield;
    const mark = markOf(one.found);
    if (mark === undefined || inText.length >= MOST) continue;
    if (one.channel !== 'text') {
      named.push([one.element, mark]);
      continue;
    }
    const parent = parentOf(one.start.node);
    if (parent === null) continue;
    inText.push({ mark, start: one.start, end: one.end });
    const name = highlightName(standingOf(mark), groundOf(parent));
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    // Static: a live range would cost the page something at each change of its own.
    highlight.add(
      new StaticRange({
        startContainer: one.start.node,
        startOffset: one.start.offset,
        endContainer: one.end.node,
        endOffset: one.end.offset,
      }),
    );
  }
  places.clear();
  for (const place of inText) places.add(place);
  for (const [element, mark] of named) places.addNamed(element, mark);
  clearHighlights(highlights);
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
}

/** Takes our highlights out of the page's registry, but for those that are about to be replaced. */
export function clearHighlights(kept: ReadonlyMap<string, unknown> = new Map()): void {
  // By name, one after the other: Firefox lets no extension iterate over the registry.
  for (const standing of STANDINGS)
    for (const ground of GROUNDS) {
      const name = highlightName(standing, ground);
      if (!kept.has(name)) CSS.highlights.delete(name);
    }
}

/** `marks.css` has a rule for each: see modules/marks-style.ts. */
function highlightName(standing: Standing, ground: Ground): string {
  return `sightline-${standing}${ground === 'dark' ? '-dark' : ''}`;
}

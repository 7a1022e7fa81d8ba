/** The rows of a long list that are drawn: those in sight and a few around them. */
export interface VirtualWindow {
  /** Offset of every row in pixels, and of the end of the list as the last element. */
  readonly offsets: readonly number[];
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Rows drawn beyond each edge, so that a fast scroll shows no gap before the next frame. */
const OVERSCAN = 6;

export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let end = 0;
  for (const height of heights) {
    end += height;
    offsets.push(end);
  }
  return offsets;
}

/** Which rows to draw for a scroll position and a viewport, both in pixels. */
export function windowOf(offsets: readonly number[], scroll: number, viewport: number): VirtualWindow {
  const count = offsets.length - 1;
  const first = Math.max(0, rowAt(offsets, scroll) - OVERSCAN);
  const last = Math.min(count, rowAt(offsets, scroll + viewport) + 1 + OVERSCAN);
  return { offsets, first, last };
}

/** The row at an offset, by bisection; the last one beyond the end. */
export function rowAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The scroll position that brings a row into sight with the least movement. */
export function scrollTo(
  offsets: readonly number[],
  row: number,
  at: { scroll: number; viewport: number },
): number {
  const start = offsets[row] ?? 0;
  const end = offsets[row + 1] ?? start;
  if (start < at.scroll) return start;
  if (end > at.scroll + at.viewport) return end - at.viewport;
  return at.scroll;
}

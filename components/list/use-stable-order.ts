import { useRef, useState } from 'preact/hooks';
import { keepOrder } from './keep-order.ts';

interface StableOrder<T> {
  readonly ordered: readonly T[];
  /** How many wait at the end, because sorting them in would move what is being read. */
  readonly late: number;
  readonly sortNow: () => void;
}

/**
 * Keeps the order of a list while a person reads it (`reading`), and takes over the order that came in
 * whenever nobody does, or when they ask for it.
 */
export function useStableOrder<T extends { readonly key: string }>(
  incoming: readonly T[],
  reading: boolean,
): StableOrder<T> {
  const shown = useRef<readonly string[]>([]);
  const [, redraw] = useState(0);
  const ordered = reading ? keepOrder(shown.current, incoming) : incoming;
  const before = new Set(shown.current);
  const late = reading ? countLate(ordered, before, incoming) : 0;
  if (!reading) shown.current = incoming.map((item) => item.key);
  return {
    ordered,
    late,
    sortNow: () => {
      shown.current = incoming.map((item) => item.key);
      redraw((count) => count + 1);
    },
  };
}

/** New ones count as late only where they do not stand in their place anyway. */
function countLate<T extends { readonly key: string }>(
  ordered: readonly T[],
  before: ReadonlySet<string>,
  incoming: readonly T[],
): number {
  const inPlace = ordered.every((item, index) => item.key === incoming[index]?.key);
  return inPlace ? 0 : ordered.filter((item) => !before.has(item.key)).length;
}

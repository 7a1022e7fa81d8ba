import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetsOf, scrollTo, windowOf } from './virtual-window.ts';

interface VirtualListProps<T extends { readonly key: string }> {
  readonly items: readonly T[];
  /** Height of a row in pixels; it must be known before the row is drawn. */
  readonly heightOf: (item: T) => number;
  readonly row: (item: T, index: number) => ComponentChildren;
  readonly label: string;
  /** The row that is kept in sight when it changes. */
  readonly active: number;
  /** Told when the list leaves its start or comes back to it. */
  readonly onScrolled?: (away: boolean) => void;
}

/** Height assumed until the list has been measured. */
const FIRST_GUESS = 560;

/** A list that draws only the rows in sight, and says its true length to a screen reader. */
export function VirtualList<T extends { readonly key: string }>(props: VirtualListProps<T>) {
  const { items, heightOf, row, label, active, onScrolled } = props;
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState(0);
  const viewport = useViewport(box);
  const offsets = useMemo(() => offsetsOf(items.map(heightOf)), [items, heightOf]);
  const { first, last } = windowOf(offsets, scroll, viewport);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const target = scrollTo(offsets, active, { scroll: element.scrollTop, viewport });
    if (target !== element.scrollTop) element.scrollTop = target;
    setScroll(element.scrollTop);
  }, [active, viewport]);

  return (
    <div
      class="virtual-list"
      ref={box}
      onScroll={(event) => {
        setScroll(event.currentTarget.scrollTop);
        onScrolled?.(event.currentTarget.scrollTop > 0);
      }}
    >
      <ul aria-label={label} style={{ blockSize: `${offsets.at(-1) ?? 0}px` }}>
        {items.slice(first, last).map((item, place) => {
          const index = first + place;
          return (
            <li
              key={item.key}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ insetBlockStart: `${offsets[index] ?? 0}px`, blockSize: `${heightOf(item)}px` }}
            >
              {row(item, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useViewport(box: { readonly current: HTMLElement | null }): number {
  const [viewport, setViewport] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => setViewport(element.clientHeight || FIRST_GUESS);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return viewport;
}

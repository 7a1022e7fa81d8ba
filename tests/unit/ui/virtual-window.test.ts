import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepOrder } from '../../../components/list/keep-order.ts';
import { offsetsOf, rowAt, scrollTo, windowOf } from '../../../components/list/virtual-window.ts';

const heights = fc.array(fc.constantFrom(52, 68), { minLength: 1, maxLength: 500 });

test('every row that is in sight is drawn', () => {
  fc.assert(
    fc.property(heights, fc.nat(40_000), fc.integer({ min: 100, max: 900 }), (rows, scroll, viewport) => {
      const offsets = offsetsOf(rows);
      const { first, last } = windowOf(offsets, scroll, viewport);
      rows.forEach((height, index) => {
        const start = offsets[index] ?? 0;
        const inSight = start + height > scroll && start < scroll + viewport;
        if (inSight) expect(index >= first && index < last).toBe(true);
      });
    }),
  );
});

test('of 2,000 rows no more than a screenful and its margins are drawn', () => {
  const { first, last } = windowOf(offsetsOf(Array(2_000).fill(52)), 52_000, 416);
  expect(last - first).toBeLessThan(25);
});

test('the row at an offset is found by bisection', () => {
  const offsets = offsetsOf([10, 20, 30]);
  expect([0, 9, 10, 29, 30, 59, 60, 1_000].map((offset) => rowAt(offsets, offset))).toEqual([
    0, 0, 1, 1, 2, 2, 2, 2,
  ]);
});

describe('bringing a row into sight', () => {
  const offsets = offsetsOf(Array(100).fill(50));
  test.each([
    ['below the edge', 12, { scroll: 0, viewport: 200 }, 450],
    ['above the edge', 2, { scroll: 500, viewport: 200 }, 100],
    ['in sight already', 11, { scroll: 500, viewport: 200 }, 500],
  ])('moves as little as it must: %s', (_, row, at, scroll) => {
    expect(scrollTo(offsets, row, at)).toBe(scroll);
  });
});

test('a list that is being read keeps its order and takes new rows at its end', () => {
  const incoming = ['new', 'b', 'a'].map((key) => ({ key }));
  expect(keepOrder(['a', 'gone', 'b'], incoming).map(({ key }) => key)).toEqual(['a', 'b', 'new']);
});

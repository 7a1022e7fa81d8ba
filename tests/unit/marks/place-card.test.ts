import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../entrypoints/marks/place-card.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 120 };
const at = (left: number, top: number, width = 320, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the card', () => {
  test.each([
    ['stands below the address', at(100, 100), { left: 100, top: 128 }],
    ['stands above it at the lower edge', at(100, 770), { left: 100, top: 642 }],
    ['stays in the window at the right', at(900, 100), { left: 692, top: 128 }],
    ['stays in the window at the left', at(-50, 100), { left: 8, top: 128 }],
  ])('%s', (_name, address, expected) => {
    expect(placeCard(address, CARD, VIEW)).toEqual(expected);
  });

  test('never covers the address, wherever that stands and however small the window is', () => {
    const length = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(length(2000), length(2000), length(900), length(400), (left, top, width, height) => {
        const address = at(left - 500, top - 500, width, height);
        for (const view of [VIEW, { width: 120, height: 60 }]) {
          const { top: cardTop } = placeCard(address, CARD, view);
          expect(cardTop >= address.bottom || cardTop + CARD.height <= address.top).toBe(true);
        }
      }),
    );
  });
});

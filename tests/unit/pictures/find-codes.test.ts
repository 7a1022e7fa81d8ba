import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../utils/pictures/find-codes.ts';
import { type DrawnCode, drawCodes } from '../../support/draw-codes.ts';

const BITCOIN = 'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.01&label=Donate';
const ETHEREUM = 'ethereum:0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const PLAIN = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';

async function read(codes: readonly DrawnCode[]): Promise<readonly string[]> {
  return [...(await findCodes(drawCodes(900, 600, codes)))].sort();
}

describe('findCodes', () => {
  test.each<readonly [string, Partial<DrawnCode>]>([
    ['as it is printed', {}],
    ['with two pixels a module', { scale: 2 }],
    ['with one pixel a module', { scale: 1 }],
    ['at a size that is no whole number of pixels', { scale: 2.63 }],
    ['that fills the picture', { scale: 11, x: 5, y: 5 }],
    ['light on dark', { inverted: true }],
    ['with a logo in the middle', { logo: 0.2, scale: 6 }],
    ['turned by 15°', { angle: 15, scale: 5 }],
    ['turned by 45°', { angle: 45, scale: 5 }],
    ['upside down', { angle: 180, scale: 5 }],
    ['in colours', { ink: [180, 40, 40], paper: [240, 240, 200] }],
  ])('finds a code %s', async (_, how) => {
    expect(await read([{ text: BITCOIN, x: 150, y: 120, ...how }])).toEqual([BITCOIN]);
  });

  test('finds several in one picture, of different sizes and kinds', async () => {
    const codes = [
      { text: BITCOIN, x: 20, y: 20, scale: 3 },
      { text: ETHEREUM, x: 300, y: 40, scale: 5, inverted: true },
      { text: PLAIN, x: 560, y: 250, scale: 7 },
    ];
    expect(await read(codes)).toEqual([PLAIN, BITCOIN, ETHEREUM].sort());
  });

  test('finds two dozen that stand close together', async () => {
    const texts = Array.from({ length: 24 }, (_, at) => `bitcoin:${PLAIN}?amount=${at + 1}`);
    const codes = texts.map((text, at) => ({
      text,
      x: (at % 6) * 148,
      y: Math.floor(at / 6) * 148,
      scale: 3,
    }));
    expect(await read(codes)).toEqual(texts.sort());
  });

  test('finds none where there is none', async () => {
    expect(await read([])).toEqual([]);
  });

  test('finds none in a picture of a few pixels', async () => {
    expect(await findCodes(drawCodes(3, 2, []))).toEqual([]);
  });
});

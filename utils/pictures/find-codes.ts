import { decodeQRBatch } from 'qr/decode.js';

/** A picture as a canvas has it: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Milliseconds for the harder attempts; what is easily found is found in every case. */
const EFFORT = 2_000;

/** A picture with fewer pixels is looked at once more at twice its size: its codes may have one pixel a module. */
const SMALL = 4_000_000;

/**
 * The text of every QR code in a picture, in the order of finding, one for each code: rotated, light on dark and
 * with a logo too. A code that cannot be read is passed over. Work is bounded by the picture and by two seconds.
 */
export async function findCodes(pixels: Pixels): Promise<readonly string[]> {
  const found = await decodeAll(pixels);
  if (found.length > 0 || pixels.width * pixels.height > SMALL) return found;
  return decodeAll(doubled(pixels));
}

async function decodeAll({ width, height, data }: Pixels): Promise<readonly string[]> {
  const [results = []] = await decodeQRBatch([{ width, height, data }], {
    format: 'RGBA',
    effort: Number.POSITIVE_INFINITY,
    timeLimit: EFFORT,
  });
  return results.filter((result) => typeof result === 'string');
}

/** Each pixel four times: sharp edges stay sharp. */
function doubled({ width, height, data }: Pixels): Pixels {
  const source = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const target = new Uint32Array(width * height * 4);
  for (let y = 0; y < height * 2; y += 1) {
    const row = (y >> 1) * width;
    for (let x = 0; x < width * 2; x += 1) target[y * width * 2 + x] = source[row + (x >> 1)] ?? 0;
  }
  return { width: width * 2, height: height * 2, data: new Uint8ClampedArray(target.buffer) };
}

import encodeQR from 'qr';
import type { Pixels } from '../../utils/pictures/find-codes.ts';

/** One QR code on a picture; sizes in pixels, angles in degrees. */
export interface DrawnCode {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Pixels of a module; need not be whole. */
  readonly scale?: number;
  readonly angle?: number;
  /** Light on dark. */
  readonly inverted?: boolean;
  /** Covers the middle, as a logo does: the part of the side that it takes. */
  readonly logo?: number;
  readonly ink?: readonly [number, number, number];
  readonly paper?: readonly [number, number, number];
}

/** A picture with codes on it, over lines of dark specks that stand for text. */
export function drawCodes(width: number, height: number, codes: readonly DrawnCode[]): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(250);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  const picture = { width, height, data };
  speckle(picture);
  for (const code of codes) drawCode(picture, code);
  return picture;
}

/** Always the same, so that a test that fails fails again. */
function speckle(picture: Pixels): void {
  let seed = 7;
  for (let y = 10; y < picture.height; y += 1)
    for (let x = 10; x < picture.width; x += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      if (y % 22 < 12 && x % 9 < 7 && seed % 100 < 30) dot(picture, x, y, [40, 40, 40]);
    }
}

function drawCode(picture: Pixels, code: DrawnCode): void {
  const { text, x, y, scale = 4, angle = 0, inverted = false, logo = 0 } = code;
  const { ink = [0, 0, 0], paper = [255, 255, 255] } = code;
  const modules = encodeQR(text, 'raw', { ecc: logo > 0 ? 'high' : 'medium', border: 4 });
  const size = modules.length;
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const half = Math.ceil(size * scale * 0.75);
  for (let dy = -half; dy < half; dy += 1)
    for (let dx = -half; dx < half; dx += 1) {
      const u = (dx * cos + dy * sin) / scale + size / 2;
      const v = (dy * cos - dx * sin) / scale + size / 2;
      const module = modules[Math.floor(v)]?.[Math.floor(u)];
      if (module === undefined) continue;
      const covered = Math.max(Math.abs(u - size / 2), Math.abs(v - size / 2)) < (size * logo) / 2;
      const colour = covered ? ([247, 147, 26] as const) : module !== inverted ? ink : paper;
      dot(picture, x + (size * scale) / 2 + dx, y + (size * scale) / 2 + dy, colour);
    }
}

function dot({ width, height, data }: Pixels, x: number, y: number, colour: readonly number[]): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  data.set(colour, (Math.floor(y) * width + Math.floor(x)) * 4);
}

import { findCodes } from '../../utils/pictures/find-codes.ts';
import { readCode } from '../../utils/pictures/read-code.ts';
import type { ReadCode } from '../../utils/pictures/types.ts';
import { answerWith } from './answer.ts';

/** Decodes the picture and reads its QR codes; equal codes count once. */
answerWith(async (picture: Blob): Promise<readonly ReadCode[]> => {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new TypeError('the browser gives a worker no canvas');
  canvas.drawImage(bitmap, 0, 0);
  bitmap.close();
  const texts = await findCodes(canvas.getImageData(0, 0, width, height));
  return [...new Set(texts)].map(readCode);
});

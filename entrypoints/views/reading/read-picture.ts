import type { ReadCode } from '../../../utils/pictures/types.ts';
import { captureTab } from './capture-tab.ts';
import { collectCodes } from './collect-codes.ts';
import { inWorker } from './in-worker.ts';
import type { Remembered } from './last-reading.ts';
import { type LookedUp, lookUp, type ReadingToLookUp } from './look-up.ts';

/** The QR codes of a picture of a tab. */
export interface PictureReading extends ReadingToLookUp, LookedUp {
  readonly codes: number;
  /** Texts of the codes without an address. */
  readonly others: readonly string[];
}

/** The name under which such a reading is remembered. */
export const PICTURE: Remembered<PictureReading> = { name: 'picture' };

/** A capture of 3840 × 2160 is read in well under a second. */
const LONGEST = 15_000;

/** Takes a picture of what is visible of a tab, reads its QR codes and looks their addresses up. */
export async function readPicture(tabId: number, signal: AbortSignal): Promise<PictureReading> {
  const { picture, page } = await captureTab(tabId);
  const worker = new Worker(new URL('../../workers/read-picture.ts', import.meta.url), { type: 'module' });
  const codes = await inWorker<Blob, readonly ReadCode[]>(worker, picture, { signal, limit: LONGEST });
  const reading = { channel: 'picture', page, placed: collectCodes(codes) } as const;
  return {
    ...reading,
    ...(await lookUp(reading, { fresh: true })),
    codes: codes.length,
    others: codes.filter(({ addresses }) => addresses.length === 0).map(({ text }) => text),
  };
}

import { SightlineError } from '../../errors.ts';

/** With less than so many bytes to spare the disk is as good as full. */
const LEAST_ROOM = 65_536;

/**
 * The failure, or `quota` where what looks like damage is a full disk: nobody must be told to throw a database away
 * that only lacks room. Chromium says no more than `UnknownError` then, for the database as a whole, or `DataError` for
 * a large value; its estimate leaves no byte beyond those that are used (measured on a full disk, Chromium 156).
 */
export async function orFullDisk(failure: unknown): Promise<unknown> {
  if (!(failure instanceof SightlineError) || failure.code !== 'store-damaged') return failure;
  return (await hasRoom()) ? failure : new SightlineError('quota', [], { cause: failure.cause });
}

async function hasRoom(): Promise<boolean> {
  // Absent where storage is forbidden altogether.
  const { storage }: { readonly storage?: StorageManager } = navigator;
  const { quota, usage } = (await storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined || quota - usage >= LEAST_ROOM;
}

import { accountKey } from '../address/index.ts';
import type { TransferEntry } from '../labels/transfer/index.ts';
import { readTransfer } from '../labels/transfer/index.ts';
import type { ImportReport, TransferFormat } from '../messaging/protocol.ts';
import type { Store } from '../storage/port.ts';
import type { WatchEntry } from '../storage/records.ts';

/** What a file would change, and the report of it. */
export interface ImportPlan {
  readonly put: readonly WatchEntry[];
  /** The entries that would be replaced, as they are now. */
  readonly replaced: readonly WatchEntry[];
  readonly report: ImportReport;
}

/**
 * Reads a file against the watchlist as it is. Changes nothing. Throws `bad-file` for what is no watchlist,
 * and `too-large`.
 */
export async function planImport(
  store: Store,
  { format, text }: { readonly format: TransferFormat; readonly text: string },
  now: number,
): Promise<ImportPlan> {
  const { entries, rejected } = readTransfer(format, text);
  const known = await store.watchlist.getMany(entries.map(({ account }) => accountKey(account)));
  const put = entries.map((entry) => toWatchEntry(entry, known, now));
  const replaced = [...known.values()];
  return { put, replaced, report: { accepted: put.length, replaced: replaced.length, rejected } };
}

/** `updatedAt` is the time of the import, by which its undoing knows what nobody has edited since. */
function toWatchEntry(entry: TransferEntry, known: ReadonlyMap<string, WatchEntry>, now: number): WatchEntry {
  const key = accountKey(entry.account);
  return { ...entry, key, createdAt: known.get(key)?.createdAt ?? entry.createdAt ?? now, updatedAt: now };
}

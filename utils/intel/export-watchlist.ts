import { writeTransfer } from '../labels/transfer/index.ts';
import type { TransferFormat } from '../messaging/protocol.ts';
import type { Store } from '../storage/port.ts';

/** The whole watchlist as a file that can be imported again, named after the day (UTC). */
export async function exportWatchlist(
  store: Store,
  format: TransferFormat,
  now: number,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const day = new Date(now).toISOString().slice(0, 10);
  return {
    fileName: `sightline-watchlist-${day}.${format}`,
    text: writeTransfer(format, await store.watchlist.all()),
  };
}

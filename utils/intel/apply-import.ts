import type { ImportReport, TransferFormat } from '../messaging/protocol.ts';
import type { Store } from '../storage/port.ts';
import { type LastImport, writeLastImport } from './last-import.ts';
import { planImport } from './plan-import.ts';

/**
 * Imports every accepted line of a file, or, when it fails, none. How to take it back is stored before the
 * entries are: a worker that dies between the two leaves an undoing that finds nothing to undo.
 */
export async function applyImport(
  store: Store,
  file: { readonly format: TransferFormat; readonly text: string },
  now: number,
): Promise<ImportReport> {
  const { put, replaced, report } = await planImport(store, file, now);
  if (put.length === 0) return report;
  const last: LastImport = { at: now, keys: put.map(({ key }) => key), replaced };
  await writeLastImport(store, last);
  await store.watchlist.apply({ put });
  return report;
}

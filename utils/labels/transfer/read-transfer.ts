import { SightlineError } from '../../errors.ts';
import type { TransferFormat } from '../../messaging/protocol.ts';
import { TRANSFER_LIMITS, type TransferReading } from './entry.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/**
 * Reads a file of watchlist entries. Every line is among the entries or among the rejected; nothing is stored.
 * Throws `SightlineError`: `bad-file` where the whole is not a watchlist, `too-large` beyond the limits.
 */
export function readTransfer(format: TransferFormat, text: string): TransferReading {
  if (text.length > TRANSFER_LIMITS.file) throw new SightlineError('too-large');
  return format === 'csv' ? readCsv(text) : readJson(text);
}

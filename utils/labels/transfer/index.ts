/** Watchlists as files: CSV and JSON, in and out, pure. */
export { type RejectedLine, TRANSFER_LIMITS, type TransferEntry, type TransferReading } from './entry.ts';
export { readTransfer } from './read-transfer.ts';
export { writeTransfer } from './write-transfer.ts';

import Papa from 'papaparse';
import { splitAccount } from '../../address/index.ts';
import type { TransferFormat } from '../../messaging/protocol.ts';
import { guardCell, joinTags } from './cells.ts';
import { COLUMNS } from './columns.ts';
import type { TransferEntry } from './entry.ts';

/**
 * Writes entries so that {@link readTransfer} reads the same ones again. The CSV is for spreadsheets too: a byte
 * order mark so that they see UTF-8, CRLF, no cell that they would execute, and all of them in quotation marks, so
 * that a spreadsheet which splits at semicolons makes no new cells of them.
 */
export function writeTransfer(format: TransferFormat, entries: readonly TransferEntry[]): string {
  return format === 'csv' ? writeCsv(entries) : writeJson(entries);
}

function writeCsv(entries: readonly TransferEntry[]): string {
  const rows = entries.map((entry) => {
    const row = { ...rowOf(entry), tags: joinTags(entry.tags) };
    return COLUMNS.map((column) => guardCell(String(row[column])));
  });
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n', quotes: true })}\r\n`;
}

function writeJson(entries: readonly TransferEntry[]): string {
  const file = { format: 'sightline-watchlist', version: 1, entries: entries.map(rowOf) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rowOf(entry: TransferEntry) {
  const { account, address, label, concept, confidence, note, tags, alert, createdAt, updatedAt } = entry;
  const { chain } = splitAccount(account);
  const created = timeOf(createdAt);
  return {
    address,
    chain,
    label,
    concept,
    confidence,
    note,
    tags,
    alert,
    created,
    updated: timeOf(updatedAt),
  };
}

function timeOf(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString();
}

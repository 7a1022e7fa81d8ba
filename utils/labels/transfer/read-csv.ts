import Papa from 'papaparse';
import { isAddress } from '../../address/index.ts';
import { SightlineError } from '../../errors.ts';
import { cleanText } from '../clean-text.ts';
import { splitTags, unguardCell } from './cells.ts';
import { createCollector } from './collect.ts';
import { type Column, columnOf, type RawEntry } from './columns.ts';
import { TRANSFER_LIMITS, type TransferReading } from './entry.ts';
import { Fault } from './fault.ts';

/** A row with the line on which it begins, and whether its quotation marks add up. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken: boolean;
}

type Layout = readonly (Column | undefined)[];

/**
 * Reads a CSV (RFC 4180 and its relatives: `;`, tab or `|` between cells, a byte order mark, quoted line
 * breaks, any line ends). The first row names the columns, in any order and under common names; a list
 * without headings is addresses and labels. Rejects lines, not files: `bad-file` only where no column holds
 * addresses, `too-large` beyond the number of rows.
 */
export function readCsv(text: string): TransferReading {
  const rows = rowsOf(text);
  const [first] = rows;
  if (first === undefined) throw new SightlineError('bad-file');
  const headings = first.cells.map((cell) => columnOf(cell));
  const named = headings.includes('address');
  const layout = named ? headings : layoutWithoutHeadings(first.cells);
  const collector = createCollector();
  for (const row of named ? rows.slice(1) : rows) collector.add(row.line, rawEntry(row, layout));
  return collector.finish();
}

function rowsOf(text: string): readonly Row[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(body, {
    delimiter: delimiterOf(body),
    // One newline for all: a file whose line ends are mixed would otherwise run lines together.
    newline: body.includes('\n') ? '\n' : '\r',
    step: ({ data, errors, meta }, parser) => {
      const cells = data.map((cell, at) => (at === data.length - 1 ? cell.replace(/\r$/, '') : cell));
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells, broken: errors.length > 0 });
      line += countLines(body, read, meta.cursor);
      read = meta.cursor;
      if (rows.length > TRANSFER_LIMITS.rows + 1) parser.abort();
    },
  });
  if (rows.length > TRANSFER_LIMITS.rows + 1) throw new SightlineError('too-large');
  return rows;
}

function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The delimiter that the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart().slice(0, 65_536))?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, bare.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function layoutWithoutHeadings(cells: readonly string[]): Layout {
  const at = cells.findIndex((cell) => isAddress(cleanText(cell)));
  if (at === -1) throw new SightlineError('bad-file');
  return cells.map((_, index) => (index === at ? 'address' : index === at + 1 ? 'label' : undefined));
}

function rawEntry({ cells, broken }: Row, layout: Layout): RawEntry | Fault {
  if (broken) return new Fault('import_bad_quotes', cells.join(' '));
  const beyond = cells.slice(layout.length).find((cell) => cell.trim() !== '');
  if (beyond !== undefined) return new Fault('import_too_many_cells', beyond);
  const values = new Map<Column, string>();
  layout.forEach((column, at) => {
    const cell = cells[at];
    if (column !== undefined && cell !== undefined && !values.has(column))
      values.set(column, unguardCell(cell));
  });
  const { tags, ...texts }: Partial<Record<Column, string>> = Object.fromEntries(values);
  return tags === undefined ? texts : { ...texts, tags: splitTags(tags) };
}

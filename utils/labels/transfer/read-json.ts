import { SightlineError } from '../../errors.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { createCollector } from './collect.ts';
import { COLUMNS, type RawEntry } from './columns.ts';
import { TRANSFER_LIMITS, type TransferReading } from './entry.ts';
import { Fault } from './fault.ts';

/**
 * Reads a JSON watchlist: `{ "entries": [{ "address", … }] }` or the bare list. `bad-file` where it is damaged,
 * cut off, or anything else; `too-large` beyond the number of entries.
 */
export function readJson(text: string): TransferReading {
  const value = parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const list = Array.isArray(value) ? value : fieldsOf(value)?.get('entries');
  if (!Array.isArray(list)) throw new SightlineError('bad-file');
  if (list.length > TRANSFER_LIMITS.rows) throw new SightlineError('too-large');
  const collector = createCollector();
  list.forEach((item: unknown, index) => {
    collector.add(index + 1, rawEntry(item));
  });
  return collector.finish();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SightlineError('bad-file', [], { cause });
  }
}

function rawEntry(item: unknown): RawEntry | Fault {
  const fields = fieldsOf(item);
  if (fields === undefined) return new Fault('import_not_entry', JSON.stringify(item));
  const entry: Record<string, string> = {};
  for (const column of COLUMNS) {
    const value = fields.get(column);
    if (column === 'tags' || value === undefined || value === null) continue;
    if (typeof value === 'object') return new Fault('import_bad_field', JSON.stringify(value), [column]);
    entry[column] = String(value);
  }
  const tags = tagsOf(fields);
  return tags instanceof Fault ? tags : { ...entry, tags };
}

function tagsOf(fields: Fields): readonly string[] | Fault {
  const tags = fields.get('tags') ?? [];
  const list: readonly unknown[] | undefined = Array.isArray(tags) ? tags : undefined;
  const texts = list?.filter((tag) => typeof tag === 'string');
  if (list === undefined || texts === undefined || texts.length < list.length)
    return new Fault('import_bad_field', JSON.stringify(tags), ['tags']);
  return texts;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFormatTable } from '../../tables/format-table.ts';
import { generatedTables, withTable } from '../../tables/tables.ts';

describe('the README', () => {
  it('has the table of formats that the registry, the names and the vectors make', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(withFormatTable(readme)).toBe(readme);
  });
});

describe('the tables of utils/address', () => {
  it.each(generatedTables())('$file is what the registry packages make of it', (table) => {
    const source = readFileSync(
      new URL(`../../../utils/address/tables/${table.file}`, import.meta.url),
      'utf8',
    );
    expect(withTable(source, table)).toBe(source);
    expect(table.rows.length).toBeGreaterThan(50);
  });

  it('has rows without the mark that stands between them', () => {
    for (const { rows, separator } of generatedTables())
      if (separator !== '') expect(rows.filter((row) => row.includes(separator))).toEqual([]);
  });
});

// Writes the tables of utils/address from the registry packages, and the README's: node tests/tables/write-tables.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { withFormatTable } from './format-table.ts';
import { generatedTables, withTable } from './tables.ts';

for (const table of generatedTables()) {
  const file = new URL(`../../utils/address/tables/${table.file}`, import.meta.url);
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
  console.log(`${table.file}: ${table.rows.length} rows`);
}

const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, withFormatTable(readFileSync(readme, 'utf8')));

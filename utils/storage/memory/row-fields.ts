import { KEY_FIELDS, type TableName } from '../schema.ts';
import { TIME_FIELDS, type TimeFields } from '../tables.ts';

/** The primary key of a row; a row without one is a `TypeError`. */
export function keyOf(table: TableName, row: object): string {
  const key: unknown = Reflect.get(row, KEY_FIELDS[table]);
  if (typeof key !== 'string')
    throw new TypeError(`${table}.${KEY_FIELDS[table]} is ${typeof key}, expected a string`);
  return key;
}

/** The time of a row, in milliseconds since the epoch. */
export function timeOf(table: keyof TimeFields, row: object): number {
  return Number(Reflect.get(row, TIME_FIELDS[table]));
}

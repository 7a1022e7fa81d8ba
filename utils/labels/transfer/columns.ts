import { normaliseWord } from '../taxonomy/concept-of.ts';

/** The columns of a CSV and the fields of a JSON entry, in the order in which they are written. */
export const COLUMNS = [
  'address',
  'chain',
  'label',
  'concept',
  'confidence',
  'note',
  'tags',
  'alert',
  'created',
  'updated',
] as const;

export type Column = (typeof COLUMNS)[number];

/** A line of a file before it is believed: texts as they stand, absent where the file has no such column. */
export type RawEntry = Readonly<Partial<Record<Exclude<Column, 'tags'>, string>>> & {
  readonly tags?: readonly string[];
};

/** What other tools call the columns, normalised. */
const NAMES: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.map((column) => [column, column] as const),
  ...names('address', 'addr wallet wallet_address wallet_id account publickey public_key value'),
  ...names('address', 'observable_value banned_address contract_address crypto_address'),
  ...names('chain', 'blockchain network currency coin ticker asset chain_id chainid'),
  ...names('label', 'name name_tag nametag wallet_tag title'),
  ...names('concept', 'category type abuse entity'),
  ...names('note', 'notes comment comments description remark remarks'),
  ...names('tags', 'tag keywords'),
  ...names('alert', 'alerts notify'),
  ...names('created', 'created_at createdat added added_at'),
  ...names('updated', 'updated_at updatedat modified modified_at lastmod last_modified'),
]);

function names(column: Column, words: string): readonly (readonly [string, Column])[] {
  return words.split(' ').map((word) => [word, column] as const);
}

/** The column that a heading means, whatever its case and punctuation; undefined for others. */
export function columnOf(heading: string): Column | undefined {
  return NAMES.get(normaliseWord(heading));
}

import { isFlag, text } from '../shape.ts';
import { keepMany, keepOne, openGroup } from './keep-fields.ts';
import type { Settings } from './types.ts';

/** Where the settings are kept in `storage.local`. */
export const KEY = 'settings';

/** A site as settings name it. A host name is at most 253 characters; a port adds six. */
export const isSite = text(260, 1);

/** Whether pages are read, from the fields of the stored settings; names of damaged fields are added to `damaged`. */
export function parseReading(root: ReadonlyMap<string, unknown>, damaged: string[]): Settings['reading'] {
  const group = openGroup('reading', root.get('reading'), damaged);
  return {
    enabled: keepOne({ group, name: 'enabled', check: isFlag, fallback: true, damaged }),
    offSites: keepMany({ group, name: 'offSites', check: isSite, damaged }),
  };
}

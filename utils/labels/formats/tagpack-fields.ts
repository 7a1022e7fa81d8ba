import { type Fields, fieldsOf } from '../fields.ts';

/** A tag over its header: a tag's own value wins, everything else is inherited (TagPack specification). */
export function inherit(header: Fields, tag: Fields): Fields {
  return new Map([...header, ...tag]);
}

/** A field as text: numbers and dates as they print, absent for anything that is not one value. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields.get(name);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof Date ? value.toISOString() : undefined;
}

/** A field that is a list of texts; one text is a list of one. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = fields.get(name);
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  const text = textOf(fields, name);
  return text === undefined ? [] : [text];
}

/** `context`: a JSON string or a map. Text that is not JSON says nothing that is read here. */
export function contextOf(fields: Fields): Fields {
  const context = fields.get('context');
  if (typeof context !== 'string') return fieldsOf(context) ?? new Map();
  try {
    return fieldsOf(JSON.parse(context)) ?? new Map();
  } catch {
    // Public packs hold free text here, which the specification allows.
    return new Map();
  }
}

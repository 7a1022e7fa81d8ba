/** The fields of a map from a file: hostile, of no certain shape. */
export type Fields = ReadonlyMap<string, unknown>;

/** Reads an object as fields, with a `Map` in place of the object so that no key reaches a prototype. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (value instanceof Map) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

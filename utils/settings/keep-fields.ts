import { type Check, isPlainObject } from '../shape.ts';

/** The named fields of a stored group; of none when it is missing or damaged, which is noted by its name. */
export function openGroup(name: string, stored: unknown, damaged: string[]): ReadonlyMap<string, unknown> {
  if (isPlainObject(stored)) return new Map(Object.entries(stored));
  if (stored !== undefined) damaged.push(name);
  return new Map();
}

/** A field of a group that is kept when its check passes. */
interface Kept<T> {
  readonly group: ReadonlyMap<string, unknown>;
  readonly name: string;
  readonly check: Check<T>;
  readonly damaged: string[];
}

/** The stored value, or the fallback when it is missing or, which is noted, damaged. */
export function keepOne<T>({ group, name, check, fallback, damaged }: Kept<T> & { readonly fallback: T }): T {
  const stored = group.get(name);
  if (check(stored)) return stored;
  if (stored !== undefined) damaged.push(name);
  return fallback;
}

/** The members of a stored list that pass; that some do not is noted. */
export function keepMany<T>({ group, name, check, damaged }: Kept<T>): readonly T[] {
  const stored = group.get(name);
  if (stored === undefined) return [];
  const members: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const kept = members.filter((member) => check(member));
  if (!Array.isArray(stored) || kept.length < members.length) damaged.push(name);
  return kept;
}

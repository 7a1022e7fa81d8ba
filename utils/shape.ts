/**
 * Checks of a value's shape, for what crosses a boundary as `unknown`: messages, stored settings. Each
 * check is a type guard, small checks build large ones, and every text and list is bounded.
 */
export type Check<T> = (value: unknown) => value is T;

/** The type that a check proves. */
export type Checked<C> = C extends Check<infer T> ? T : never;

type Checks = Readonly<Record<string, Check<unknown>>>;
type Fields<C extends Checks> = { readonly [K in keyof C]: Checked<C[K]> };

export const isFlag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A text of `min` to `max` UTF-16 units. */
export function text(max: number, min = 0): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length >= min && value.length <= max;
}

/** A whole number between `min` and `max`, both included. */
export function whole(min = 0, max: number = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value): value is number =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
}

/** One of the given words. */
export function oneOf<const T extends string>(words: readonly T[]): Check<T> {
  const known = new Set<unknown>(words);
  return (value): value is T => known.has(value);
}

/** A list of at most `max` members that all pass. */
export function listOf<T>(member: Check<T>, max: number): Check<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= max && value.every((each) => member(each));
}

/**
 * An object with all the `required` fields, any of the `optional` ones and no other: a name that nobody
 * expects must not be carried along into a record.
 */
export function fields<R extends Checks, O extends Checks = Record<never, never>>(
  required: R,
  optional?: O,
): Check<Fields<R> & Partial<Fields<O>>> {
  const needed = new Map(Object.entries(required));
  const allowed = new Map(Object.entries(optional ?? {}));
  return (value): value is Fields<R> & Partial<Fields<O>> => {
    if (!isPlainObject(value)) return false;
    const present = new Map(Object.entries(value));
    for (const [name, check] of needed) if (!present.has(name) || !check(present.get(name))) return false;
    for (const [name, part] of present) {
      if (!needed.has(name) && !allowed.get(name)?.(part)) return false;
    }
    return true;
  };
}

/** Whichever of the two holds. */
export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

/** Whether a value is an object with named fields: not null, no list, no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

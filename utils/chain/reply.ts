import { isPlainObject } from '../shape.ts';

/**
 * Reading of a server's reply, which is hostile until it is proven: every function returns the value in its
 * type or throws a `TypeError` that says what was expected. `what` names the field for that sentence; the
 * value itself is cut short in it.
 */

type Fields = Readonly<Record<string, unknown>>;

/** The reply as JSON; throws a `TypeError` for anything else, such as HTML or a text that was cut off. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`expected JSON, got ${excerpt(text)}`, { cause: error });
  }
}

export function expectRecord(value: unknown, what: string): Fields {
  return isPlainObject(value) ? value : fail(value, what, 'an object');
}

export function expectList(value: unknown, what: string, max: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= max ? value : fail(value, what, `a list of at most ${max}`);
}

export function expectFlag(value: unknown, what: string): boolean {
  return typeof value === 'boolean' ? value : fail(value, what, 'true or false');
}

/** A whole number from 0 to 2^53 − 1: beyond that JSON numbers have lost digits already. */
export function expectWhole(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail(value, what, 'a whole number');
}

/** A text of the given form; `pattern` is anchored by the caller and bounds the length. */
export function expectText(value: unknown, what: string, pattern: RegExp): string {
  return typeof value === 'string' && pattern.test(value) ? value : fail(value, what, String(pattern));
}

/** A time in seconds, as milliseconds since the epoch. Times before the first block of 2009 are refused. */
export function expectTime(seconds: number, what: string): number {
  return seconds >= 1_230_768_000 && seconds < 10_000_000_000
    ? seconds * 1000
    : fail(seconds, what, 'a time');
}

function fail(value: unknown, what: string, expected: string): never {
  throw new TypeError(`${what}: expected ${expected}, got ${excerpt(value)}`);
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

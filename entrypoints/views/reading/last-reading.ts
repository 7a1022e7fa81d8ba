/** The last reading of each kind, so that the way back from an address leads to it without reading again. */
const last = new Map<string, unknown>();

/** A kind of reading, and the type of its result. */
export interface Remembered<T> {
  readonly name: string;
  /** Never there: it only ties the type to the name. */
  readonly type?: T;
}

/** Remembers a reading until another comes or the view closes. */
export function rememberReading<T>(kind: Remembered<T>, value: T): T {
  last.set(kind.name, value);
  return value;
}

/** The last reading of that kind. */
export function recallReading<T>(kind: Remembered<T>): T | undefined {
  // The one cast: what is kept under a kind's name was put there as that kind's type.
  return last.get(kind.name) as T | undefined;
}

import type { FoundAddress } from '../../utils/address/types.ts';
import type { Occurrence } from '../../utils/page/types.ts';

/**
 * What the content script leaves for the script that marks, on the global object of the world that both run in and no
 * page sees. It exists whether or not anybody marks: a script that may never come costs nothing more.
 */
export interface SharedReading {
  /** Where addresses stand in this frame now; absent while it is not read. */
  occurrences?: (() => Iterable<Occurrence<FoundAddress>>) | undefined;
  /** Set by who marks; called when something was read. */
  changed?: (() => void) | undefined;
}

const READING = Symbol.for('sightline.reading');

/** The one of this world, whoever asks first. */
export function sharedReading(world: object = globalThis): SharedReading {
  const known: unknown = Reflect.get(world, READING);
  if (isShared(known)) return known;
  const fresh: SharedReading = {};
  Reflect.set(world, READING, fresh);
  return fresh;
}

function isShared(known: unknown): known is SharedReading {
  return typeof known === 'object';
}

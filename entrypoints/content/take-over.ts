/** Where a script leaves the way to stop it, on the global object of its own world, which no page sees. */
const STOP = Symbol.for('sightline.stop');

/**
 * Ends the script that ran here before, if one did (the extension was reloaded, or its script injected once more).
 * Returns the signal by which the next one will end this script.
 */
export function takeOver(world: object = globalThis, key: symbol = STOP): AbortSignal {
  const stopEarlier: unknown = Reflect.get(world, key);
  if (typeof stopEarlier === 'function') stopEarlier();
  const controller = new AbortController();
  Reflect.set(world, key, () => controller.abort());
  return controller.signal;
}

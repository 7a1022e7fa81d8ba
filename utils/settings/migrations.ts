import { isPlainObject } from '../shape.ts';

/** Turns the settings of one version into those of the next; gets what was stored, whatever it is. */
type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Append only: the step at index n turns version n + 1 into n + 2. */
const MIGRATIONS: readonly Migration[] = [
  // Marks came in: nobody has chosen them yet, so every site stays silent, whatever else was stored by that name.
  ({ marks: _, ...stored }) => ({ ...stored, version: 2 }),
  // Sites can be allowed from every starting point. Those that were listed while all was silent were not marked, and are not.
  (stored) => ({ ...stored, ...silenced(stored), version: 3 }),
];

function silenced({ marks }: Readonly<Record<string, unknown>>): { readonly marks?: unknown } {
  if (!isPlainObject(marks)) return {};
  return marks.startingPoint === 'analyst' || marks.startingPoint === 'reader'
    ? {}
    : { marks: { ...marks, sites: [] } };
}

/**
 * Brings stored settings to the current version. What is no object, or comes from a newer version (the
 * person went back to an older Sightline), is handed on as it is: its fields are read one by one anyway.
 */
export function migrate(stored: unknown, steps: readonly Migration[] = MIGRATIONS): unknown {
  if (!isPlainObject(stored)) return stored;
  const { version } = stored;
  const from = typeof version === 'number' && Number.isSafeInteger(version) ? Math.max(1, version) : 1;
  return steps.slice(from - 1).reduce((settings, step) => step(settings), stored);
}

import type { Sighting, WatchEntry } from './records.ts';

/** The most characters (UTF-16 units) that each text may have. */
export const BOUNDS = {
  label: 512,
  tags: 512,
  note: 20_000,
  url: 8_192,
  title: 300,
  sentence: 300,
  /** An address in a label set. */
  address: 256,
  /** Every other field of a label or its source. */
  field: 2_048,
} as const;

/** Throws a `RangeError` where a text of the person's is longer than what is kept: it is never cut. */
export function checkWatchEntry(entry: WatchEntry): void {
  checkLength('label', entry.label, BOUNDS.label);
  checkLength('tags', entry.tags.join(','), BOUNDS.tags);
  checkLength('note', entry.note, BOUNDS.note);
}

/** Cuts what a page says to what is kept of it. */
export function boundSighting(sighting: Sighting): Sighting {
  return {
    ...sighting,
    url: cut(sighting.url, BOUNDS.url),
    title: cut(sighting.title, BOUNDS.title),
    sentence: cut(sighting.sentence, BOUNDS.sentence),
  };
}

/** Throws a `RangeError` that names the text, its length and its bound. */
export function checkLength(name: string, text: string, bound: number): void {
  if (text.length > bound)
    throw new RangeError(`${name} has ${text.length} characters, expected at most ${bound}`);
}

function cut(text: string, bound: number): string {
  if (text.length <= bound) return text;
  // A cut between the halves of a surrogate pair would leave a broken character.
  return `${text.slice(0, bound - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

import { ALIASES } from './aliases.ts';
import type { Concept } from './concept.ts';
import { CONCEPTS } from './concepts.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** One spelling for a word: lower case, everything but letters and digits as one underscore. */
export function normaliseWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|(?<!_)_+$/g, '');
}

/**
 * The concept that a list's word, an old id or a DW-VA URI stands for.
 *
 * @returns undefined when nobody has said what the word means: the caller decides, nothing is guessed.
 */
export function conceptOf(word: string): Concept | undefined {
  const term = normaliseWord(word.slice(word.lastIndexOf('#') + 1));
  const id = CONCEPTS.has(term) ? term : (ALIASES.get(term) ?? SOURCE_WORDS.get(term));
  return id === undefined ? undefined : CONCEPTS.get(id);
}

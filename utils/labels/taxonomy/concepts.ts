import { ADDED_CONCEPTS } from './added-concepts.ts';
import type { Concept } from './concept.ts';
import { GRAPHSENSE_CONCEPTS } from './graphsense-concepts.ts';

/** Every concept that a label may carry, by id. Names for people are `concept_<id>` in `_locales`. */
export const CONCEPTS: ReadonlyMap<string, Concept> = new Map(
  [...GRAPHSENSE_CONCEPTS, ...ADDED_CONCEPTS].map((concept) => [concept.id, concept]),
);

/** The concept with that id, or `unknown`, so that a label from an older version still has one. */
export function conceptById(id: string): Concept {
  return CONCEPTS.get(id) ?? { id: 'unknown', parent: 'concept', role: 'unknown' };
}

/** URI of the INTERPOL DW-VA term for a concept id; undefined where that taxonomy has no word. */
export function dwvaOf(id: string): string | undefined {
  return CONCEPTS.get(id)?.dwva;
}

/** Whether `id` is `ancestor` or lies below it in the tree. */
export function isWithin(id: string, ancestor: string): boolean {
  let concept = CONCEPTS.get(id);
  while (concept !== undefined) {
    if (concept.id === ancestor) return true;
    concept = concept.parent === undefined ? undefined : CONCEPTS.get(concept.parent);
  }
  return false;
}

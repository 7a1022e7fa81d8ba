/** The vocabulary of labels: GraphSense's concepts, with INTERPOL's DW-VA terms where they exist. */
export type { Concept } from './concept.ts';
export { conceptOf } from './concept-of.ts';
export { CONCEPTS, conceptById, dwvaOf, isWithin } from './concepts.ts';
export { CONCEPT_PICKER } from './picker.ts';

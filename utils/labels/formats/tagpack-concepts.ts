import type { Fields } from '../fields.ts';
import { CONCEPTS, type Concept, conceptOf, isWithin } from '../taxonomy/index.ts';
import type { Role } from '../types.ts';
import { contextOf, textOf, textsOf } from './tagpack-fields.ts';

/** Concepts that say nothing of their own beside a more telling one. */
const GENERIC: ReadonlySet<string> = new Set([
  'concept',
  'unknown',
  'behaviour',
  'entity',
  'source',
  'item',
  'user',
  'service',
  'organization',
  'perpetrator',
]);

/** What a tag says an account is, and whom it is about. */
export interface Meaning {
  readonly concepts: readonly Concept[];
  /** Words that no taxonomy has. */
  readonly unknown: readonly string[];
  /** Set where one concept decides for all: a victim of a hack is a victim. */
  readonly role?: Role;
}

/**
 * Effective concepts of a tag: `concepts`, `category`, `abuse` and the tags of its context. A concept that is
 * wider than another of them, or generic beside another, is left out, so that each one left says something:
 * a sanctioned exchange gives `sanction` and `exchange`.
 */
export function meaningOf(tag: Fields, title: string): Meaning {
  const words = [
    ...textsOf(tag, 'concepts'),
    ...textsOf(tag, 'abuse'),
    ...textsOf(tag, 'category'),
    ...textsOf(contextOf(tag), 'tags'),
  ];
  const unknown = words.filter((word) => conceptOf(word) === undefined);
  const ids = [...new Set(words.flatMap((word) => conceptOf(word)?.id ?? []))];
  const isVictim = ids.includes('victim');
  const telling = ids.filter(
    (id) => !GENERIC.has(id) && !ids.some((other) => other !== id && isWithin(other, id)),
  );
  if (telling.length === 0 && speaksOfSanctions(tag, title)) telling.push('sanction');
  const chosen = telling.length > 0 ? telling : mostSpecific(ids);
  const concepts = chosen.flatMap((id) => CONCEPTS.get(id) ?? []);
  return isVictim ? { concepts, unknown, role: 'victim' } : { concepts, unknown };
}

/** INTERPOL's pack of the OFAC list says `category: user`; only its words speak of sanctions. */
function speaksOfSanctions(tag: Fields, title: string): boolean {
  const words = [title, textOf(tag, 'label') ?? '', textOf(tag, 'source') ?? ''];
  return words.some((text) => /\bOFAC\b|sanction/i.test(text));
}

function mostSpecific(ids: readonly string[]): readonly string[] {
  const leaf = ids.find((id) => !ids.some((other) => other !== id && isWithin(other, id)));
  return [leaf ?? 'unknown'];
}

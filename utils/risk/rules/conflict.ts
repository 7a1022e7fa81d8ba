import type { Label } from '../../labels/types.ts';
import { type Category, categoryOf } from '../categories.ts';
import { WEIGHTS } from '../weights.ts';

/** More pairs than a person reads: a hostile list could otherwise make millions. */
const MOST_CONFLICTS = 20;

/** From this base on, being something contradicts being a service that is merely known. */
const GRAVE = 60;

/** Claims that cannot both be the whole truth: an offender, and a service, an authority or a victim. */
export function conflictsOf(labels: readonly Label[], today: string): (readonly [Label, Label])[] {
  const current = labels.filter((label) => label.delistedAt === undefined || label.delistedAt > today);
  const grave = current.filter(isGrave);
  const harmless = current.filter((label) => !isGrave(label) && HARMLESS.has(sideOf(label)));
  const pairs: (readonly [Label, Label])[] = [];
  for (const one of grave)
    for (const other of harmless) {
      if (pairs.length === MOST_CONFLICTS) return pairs;
      if (!isOneClaim(one, other)) pairs.push([one, other]);
    }
  return pairs;
}

const HARMLESS: ReadonlySet<Category> = new Set(['known', 'authority', 'victim']);

function sideOf(label: Label): Category {
  if (label.role === 'victim' || label.role === 'authority') return label.role;
  return categoryOf(label.concept);
}

function isGrave(label: Label): boolean {
  const side = sideOf(label);
  return side !== 'victim' && WEIGHTS.category[side].base >= GRAVE;
}

/** One list that calls one actor two things says that it is both: a sanctioned exchange is no contradiction. */
function isOneClaim(one: Label, other: Label): boolean {
  if (one.source.id !== other.source.id) return false;
  return one.actor !== undefined || other.actor !== undefined
    ? one.actor === other.actor
    : one.label === other.label;
}

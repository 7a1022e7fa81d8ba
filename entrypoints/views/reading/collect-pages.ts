import type { PageAddress } from '../../../utils/documents/read-page.ts';
import { collect, type Placed } from './collect.ts';

/** Pages that are named; the rest is counted. */
const MOST_NAMED = 12;

/** Every address of a document once, with the pages on which it stands. */
export function collectPages(found: readonly PageAddress[]): readonly Placed[] {
  const placed = collect(
    found.map(({ page, address, sentence }) => ({
      address,
      sentence,
      origin: [{ key: 'origin_page', substitutions: [String(page)] }],
    })),
  );
  return placed.map(({ read, origin }) => {
    const pages = origin.flatMap(({ substitutions }) => substitutions);
    if (pages.length < 2) return { read, origin };
    const named = pages.slice(0, MOST_NAMED).join(', ');
    const substitutions = [pages.length > MOST_NAMED ? `${named}, …` : named, String(pages.length)];
    return { read, origin: [{ key: 'origin_pages', substitutions }] };
  });
}

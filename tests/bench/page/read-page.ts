import { addressSearch } from '../../../entrypoints/content/address-search.ts';
import type { Found } from '../../../entrypoints/content/found.ts';
import { shadowRoots } from '../../../entrypoints/content/shadow-roots.ts';
import { createPacing } from '../../../utils/page/pacing.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import type { Occurrence } from '../../../utils/page/types.ts';

export const pacing = createPacing();

/** A reader of the page, of the same parts as the product's; its first reading has yet to begin. */
export function createReader(onRead: () => void, signal: AbortSignal): PageReader<Found> {
  return new PageReader({
    document,
    search: addressSearch(() => ''),
    shadowRoots,
    pacing,
    isWanted: () => true,
    onRead,
    signal,
  });
}

/** How many different addresses of the kind that the pages hold were found, and how many other things. */
export function countFound(occurrences: Iterable<Occurrence<Found>>): { addresses: number; others: number } {
  const addresses = new Set<string>();
  let others = 0;
  for (const { found } of occurrences)
    if ('format' in found && found.format === 'evm') addresses.add(found.address);
    else others++;
  return { addresses: addresses.size, others };
}

import type { PartialAddress } from '../../utils/address/partial-address.ts';
import type { FoundAddress } from '../../utils/address/types.ts';
import type { Occurrence } from '../../utils/page/types.ts';

/** What is looked for on a page: addresses, and the two ends of shortened ones. */
export type Found = FoundAddress | PartialAddress;

/** Whether an occurrence is of an address, not of a shortened one. */
export function isOfAddress(occurrence: Occurrence<Found>): occurrence is Occurrence<FoundAddress> {
  return 'address' in occurrence.found;
}

/** The occurrences of addresses alone. */
export function addressesOf(occurrences: Iterable<Occurrence<Found>>): Occurrence<FoundAddress>[] {
  return [...occurrences].filter(isOfAddress);
}

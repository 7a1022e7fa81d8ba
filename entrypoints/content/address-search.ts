import { findAddresses } from '../../utils/address/detect-addresses.ts';
import { detectPartials, scanPartials } from '../../utils/address/partial-address.ts';
import { scanRuns } from '../../utils/address/scan.ts';
import type { Search } from '../../utils/page/types.ts';
import type { Found } from './found.ts';

/**
 * Looks for addresses, whole and shortened. `context` are words around the text. That an address without a single
 * digit (one base58 address in three hundred) is moreover split over several elements is the one form given up, because
 * every menu whose words are written without spaces would have to be read as if it were one.
 */
export function addressSearch(context: () => string): Search<Found> {
  return {
    scan: (text, onSpan) => {
      scanRuns(text, onSpan);
      scanPartials(text, onSpan);
    },
    detect: (text) => [...findAddresses(text, { context: context() }), ...detectPartials(text)],
    mayBeSplit: (text) => /\d/.test(text),
  };
}

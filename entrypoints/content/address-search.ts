import { findAddresses } from '../../utils/address/detect-addresses.ts';
import { scanRuns } from '../../utils/address/scan.ts';
import type { FoundAddress } from '../../utils/address/types.ts';
import type { Search } from '../../utils/page/types.ts';

/**
 * Looks for addresses. `context` are words around the text. That an address without a single digit (one base58
 * address in three hundred) is moreover split over several elements is the one form given up, because every menu
 * whose words are written without spaces would have to be read as if it were one.
 */
export function addressSearch(context: () => string): Search<FoundAddress> {
  return {
    scan: scanRuns,
    detect: (text) => findAddresses(text, { context: context() }),
    mayBeSplit: (text) => /\d/.test(text),
  };
}

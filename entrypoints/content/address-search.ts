import { findAddresses } from '../../utils/address/detect-addresses.ts';
import { detectPartials, scanPartials } from '../../utils/address/partial-address.ts';
import { isPlain, suspect } from '../../utils/address/recover/suspects.ts';
import { canHold } from '../../utils/address/recover/wraps.ts';
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
    scan: scanText,
    detect: (text) => [...findAddresses(text, { context: context() }), ...detectPartials(text)],
    mayBeSplit: (text) => /[\d０-９]/.test(text),
  };
}

/** Reports runs, what may be an address in disguise, and shortened addresses. */
function scanText(text: string, onSpan: (start: number, end: number) => void): void {
  const suspicion = suspect(text, ({ start, end }) => onSpan(start, end));
  scanRuns(text, {
    onStretch(start, end, mask) {
      if (isPlain(mask) || canHold(text, start, end)) onSpan(start, end);
    },
    onGroups: suspicion.atGroups,
  });
  suspicion.inQuotes();
  scanPartials(text, onSpan);
}

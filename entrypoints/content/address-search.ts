import { findAddresses } from '../../utils/address/detect-addresses.ts';
import { LINE_BREAK } from '../../utils/address/encoding/characters.ts';
import { detectPartials, scanPartials } from '../../utils/address/partial-address.ts';
import { readSeedPhrases, seedWordsFinder } from '../../utils/address/read-seed-phrases.ts';
import { readShort, SEED_PHRASE } from '../../utils/address/read-short.ts';
import { HIDDEN_PIECE } from '../../utils/address/recover/disguises.ts';
import { canHold, groupedWords, type OnWords, quotedWords } from '../../utils/address/recover/joins.ts';
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
    // White space stands in no single address: whoever reported it has seen more than a run of characters.
    mayBeSplit: (text) => /[\d０-９\s]/.test(text),
    // A seed phrase is the one thing that wallets show so.
    detectList: (text) => readSeedPhrases(text).map((place) => ({ ...place, raw: '', ...SEED_PHRASE })),
    hiddenPiece: HIDDEN_PIECE,
  };
}

/** Reports runs, what may be an address in disguise, what is shorter than a run, seed phrases and shortened addresses. */
function scanText(text: string, onSpan: (start: number, end: number) => void): void {
  const onWords: OnWords = (_, start, end) => onSpan(start, end);
  let grouped = 0;
  scanRuns(text, {
    onStretch(start, end, mask) {
      if ((mask & LINE_BREAK) === 0 || canHold(text, start, end)) onSpan(start, end);
    },
    onSeedWord: seedWordsFinder(text, ({ start, end }) => onSpan(start, end)),
    onGroups(separator, period) {
      if (separator >= grouped) grouped = groupedWords(text, separator, period, onWords);
    },
  });
  quotedWords(text, onWords);
  for (const { start, end } of readShort(text)) onSpan(start, end);
  scanPartials(text, onSpan);
}

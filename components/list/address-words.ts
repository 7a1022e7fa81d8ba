import type { AddressSummary } from '../../utils/intel/views.ts';
import type { Sentence } from '../../utils/risk/types.ts';
import { cleanText } from '../clean-text.ts';
import { reasonOf, STANDING_WORD, standingOf } from '../mark.tsx';
import type { Wording } from '../wording.ts';

/** `Seen before: 2 sites, first 3 Oct 2026`. */
export function seenBeforeText(seen: NonNullable<AddressSummary['seenBefore']>, wording: Wording): string {
  return wording.plural('address_seen_before', seen.sites, wording.date(seen.first));
}

/** How the page disguises the address, in one line. */
export function disguiseText(disguises: readonly Sentence[], wording: Wording): string {
  return disguises.map(wording.sentence).join(' · ');
}

/** Everything by which a person may filter: the exact address, chain, rating, reason. */
export function searchText(summary: AddressSummary, wording: Wording): string {
  return [
    summary.address,
    summary.chain,
    wording.t(STANDING_WORD[standingOf(summary)]),
    wording.sentence(reasonOf(summary)),
    disguiseText(summary.disguises ?? [], wording),
  ]
    .join('\n')
    .toLowerCase();
}

/** One line an address for the clipboard, cells parted by tabs. */
export function listText(summaries: readonly AddressSummary[], wording: Wording): string {
  return summaries
    .filter((summary) => summary.address !== '')
    .map((summary) =>
      [
        summary.address,
        cleanText(summary.chain),
        wording.t(STANDING_WORD[standingOf(summary)]),
        wording.sentence(reasonOf(summary)),
      ].join('\t'),
    )
    .join('\n');
}

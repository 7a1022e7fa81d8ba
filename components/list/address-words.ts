import type { AddressSummary } from '../../utils/intel/views.ts';
import type { Sentence } from '../../utils/risk/types.ts';
import { cleanText } from '../clean-text.ts';
import { reasonOf, STANDING_WORD, standingOf } from '../mark.tsx';
import type { Wording } from '../wording.ts';

/** `Seen before: 2 sites, first 3 Oct 2026`. */
export function seenBeforeText(seen: NonNullable<AddressSummary['seenBefore']>, wording: Wording): string {
  return wording.plural('address_seen_before', seen.sites, wording.date(seen.first));
}

/** How the page disguises the address, where it was read or what warns of it, in one line. */
export function disguiseText(sentences: readonly Sentence[], wording: Wording): string {
  return sentences.map(wording.sentence).join(' · ');
}

/** What was seen that speaks against trusting the address, besides the reason that its row gives; often nothing. */
export function warningSentences(summary: AddressSummary): readonly Sentence[] {
  const reason = JSON.stringify(reasonOf(summary));
  return summary.assessment.signals
    .filter(({ rule }) => rule === 'lookalike' || rule === 'mismatch')
    .map(({ sentence }) => sentence)
    .filter((sentence) => JSON.stringify(sentence) !== reason);
}

/** Everything by which a person may filter: the exact address, chain, rating, reason. */
export function searchText(summary: AddressSummary, wording: Wording): string {
  return [
    summary.address,
    summary.chain,
    wording.t(STANDING_WORD[standingOf(summary)]),
    wording.sentence(reasonOf(summary)),
    disguiseText(summary.disguises ?? [], wording),
    disguiseText(warningSentences(summary), wording),
    ...(summary.shortForms ?? []),
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

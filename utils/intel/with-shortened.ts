import type { ReportedAddress, ReportedPartial } from '../messaging/protocol.ts';
import { assess, type Mismatch, warningsOf } from '../risk/index.ts';
import type { Desk } from './desk.ts';
import { findCandidates } from './find-candidates.ts';
import type { AddressSummary, Candidate } from './views.ts';

/** What a page has besides its full addresses. */
export interface Shortened {
  readonly partials: readonly ReportedPartial[];
  readonly page: readonly ReportedAddress[];
  readonly mismatches: ReadonlyMap<string, readonly Mismatch[]>;
}

/**
 * The summaries of a page with its shortened addresses. One that can only be a single full address of the page is
 * noted there, as something that may be it; any other is a row of its own, with what it may be.
 */
export async function withShortened(
  desk: Desk,
  summaries: readonly AddressSummary[],
  { partials, page, mismatches }: Shortened,
): Promise<readonly AddressSummary[]> {
  if (partials.length === 0) return summaries;
  // Without a store the page alone is searched, which is no less true.
  const candidates = await desk.keeper
    .use((store) => findCandidates(store, partials, page))
    .catch(() => findCandidates(undefined, partials, page));
  const shortForms = new Map<string, string[]>();
  const rows: AddressSummary[] = [];
  for (const partial of partials) {
    const own = candidates.get(partial.raw);
    const elsewhere = mismatches.get(partial.raw) ?? [];
    if (own === undefined) continue;
    const [only] = own;
    const isListed = summaries.some(({ address }) => address === only?.address);
    if (own.length === 1 && only?.where === 'page' && isListed && elsewhere.length === 0)
      shortForms.set(only.address, [...(shortForms.get(only.address) ?? []), partial.raw]);
    else rows.push(rowOf(partial, { candidates: own, mismatches: elsewhere, now: desk.now() }));
  }
  const noted = summaries.map((summary) => {
    const forms = shortForms.get(summary.address);
    return forms === undefined ? summary : { ...summary, shortForms: forms };
  });
  return [...noted, ...rows];
}

interface RowParts {
  readonly candidates: readonly Candidate[];
  readonly mismatches: readonly Mismatch[];
  readonly now: number;
}

function rowOf({ raw, count }: ReportedPartial, { candidates, mismatches, now }: RowParts): AddressSummary {
  return {
    key: `shortened:${raw}`,
    address: raw,
    format: '',
    strength: 'shortened',
    chain: '',
    alternatives: [],
    count,
    assessment: assess({
      labels: [],
      warnings: { account: '', seen: warningsOf([], mismatches) },
      coverage: { searched: [], missing: [] },
      now,
    }),
    watched: false,
    candidates,
    ...(mismatches.length === 0 ? {} : { mismatches }),
  };
}

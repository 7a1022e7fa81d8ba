import { accountKey, chainOf } from '../address/index.ts';
import { type Failure, toFailure } from '../errors.ts';
import type { Label } from '../labels/types.ts';
import type { ReportedAddress } from '../messaging/protocol.ts';
import { assess, categoryOf, type Lookalike, type Mismatch, warningsOf } from '../risk/index.ts';
import type { Coverage, SearchedSource, Sentence } from '../risk/types.ts';
import type { Store } from '../storage/port.ts';
import type { Sighting, WatchEntry } from '../storage/records.ts';
import type { Desk } from './desk.ts';
import { disguiseSentences } from './disguise-sentences.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { pageUrl } from './site-of.ts';
import type { AddressSummary } from './views.ts';

/** What is known of a number of addresses, and the watched accounts among them. */
export interface Summaries {
  readonly summaries: readonly AddressSummary[];
  readonly watched: ReadonlyMap<string, WatchEntry>;
}

/** What the store says of a number of keys. */
interface Knowledge {
  readonly labels: ReadonlyMap<string, readonly Label[]>;
  readonly watched: ReadonlyMap<string, WatchEntry>;
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
  readonly coverage: Coverage;
  readonly lookalikes: ReadonlyMap<string, readonly Lookalike[]>;
}

/** Where the addresses stand. */
export interface Place {
  /** The page: sightings there are not "seen before". Without it, as for the badge, earlier ones are not looked up. */
  readonly url?: string;
  /** Every address of the page, with which each is compared; without it, with each other. */
  readonly page?: readonly ReportedAddress[];
  /** Links and buttons of the page that lead to another address than they show. */
  readonly mismatches?: ReadonlyMap<string, readonly Mismatch[]>;
}

/**
 * Looks addresses up in everything that is stored, and judges them. Makes no request. Never fails: when the
 * store does, every address is rated `partial` with the reason, because nothing was searched.
 */
export async function summarise(
  desk: Desk,
  addresses: readonly ReportedAddress[],
  { url, page = addresses, mismatches = new Map() }: Place = {},
): Promise<Summaries> {
  if (addresses.length === 0) return { summaries: [], watched: new Map() };
  const keys = [...new Set(addresses.flatMap(keysOf))];
  const subjects = addresses.flatMap((reported) => keysOf(reported).slice(0, 1));
  const wanted = { keys, subjects, page: keyedAddresses(page), withSightings: url !== undefined };
  const known = await knowledgeOf(desk, wanted);
  const here = pageUrl(url ?? '');
  return {
    summaries: addresses.map((reported) => summaryOf(reported, known, { here, now: desk.now(), mismatches })),
    watched: known.watched,
  };
}

/** The keys of every account that an address can stand for, the likeliest first. */
export function keysOf({ strength, accounts }: ReportedAddress): readonly string[] {
  return strength === 'failed' || strength === 'secret' ? [] : accounts.map(accountKey);
}

/** Each account of the page by its likeliest key. */
function keyedAddresses(page: readonly ReportedAddress[]): ReadonlyMap<string, string> {
  return new Map(
    page.flatMap((reported) =>
      keysOf(reported)
        .slice(0, 1)
        .map((key) => [key, reported.address]),
    ),
  );
}

interface Wanted {
  readonly keys: readonly string[];
  /** The likeliest of each address, which are compared. */
  readonly subjects: readonly string[];
  readonly page: ReadonlyMap<string, string>;
  readonly withSightings: boolean;
}

async function knowledgeOf(desk: Desk, { keys, subjects, page, withSightings }: Wanted): Promise<Knowledge> {
  const embedded = await desk.embedded();
  return desk.keeper
    .use(async (store) => {
      const [labels, watched, sightings, coverage] = await Promise.all([
        store.labels.lookUp(keys),
        store.watchlist.getMany(keys),
        withSightings ? store.sightings.ofAccounts(keys) : new Map<string, readonly Sighting[]>(),
        coverageOf(store, embedded),
      ]);
      const isKnown = (key: string) => labels.get(key)?.some(isOfService) ?? false;
      const lookalikes = await findLookalikes(store, { subjects, page, isKnown });
      return { labels, watched, sightings, coverage, lookalikes };
    })
    .catch((thrown: unknown) => nothingSearched(toFailure(thrown)));
}

async function coverageOf(store: Store, embedded: readonly string[]): Promise<Coverage> {
  const sets = await store.labels.list();
  const searched = sets.map(
    ({ source, labels }): SearchedSource => ({
      id: source.id,
      title: source.title,
      labels,
      asOf: source.asOf,
    }),
  );
  const present = new Set(searched.map(({ id }) => id));
  const missing = embedded
    .filter((id) => !present.has(id))
    .map((id): Sentence => ({ key: 'coverage_list_missing', substitutions: [id] }));
  return { searched, missing };
}

function nothingSearched({ code, substitutions }: Failure): Knowledge {
  // `_locales` allows no hyphen in a key.
  const missing = [{ key: `error_${code.replaceAll('-', '_')}`, substitutions }];
  const nothing = { labels: new Map(), watched: new Map(), sightings: new Map(), lookalikes: new Map() };
  return { ...nothing, coverage: { searched: [], missing } };
}

/** A name, an invoice, a transaction: no list was searched, since none could say anything of it. */
const NO_ACCOUNT: Coverage = {
  searched: [],
  missing: [{ key: 'coverage_no_account', substitutions: [] }],
};

function summaryOf(
  reported: ReportedAddress,
  known: Knowledge,
  {
    here,
    now,
    mismatches,
  }: { readonly here: string; readonly now: number } & Required<Pick<Place, 'mismatches'>>,
): AddressSummary {
  const { address, format, strength, accounts, count, recovery } = reported;
  const keys = keysOf(reported);
  const watch = keys.map((key) => known.watched.get(key)).find((entry) => entry !== undefined);
  const [account, ...others] = accounts;
  const before = seenBefore(
    keys.flatMap((key) => known.sightings.get(key) ?? []),
    here,
  );
  const lookalikes = known.lookalikes.get(keys[0] ?? '') ?? [];
  const elsewhere = mismatches.get(address) ?? [];
  return {
    key: keys[0] ?? `${strength}:${format}:${address}`,
    address,
    format,
    strength,
    ...(account === undefined ? {} : { account }),
    chain: account === undefined ? '' : chainOf(account).name,
    alternatives: others.map((other) => chainOf(other).name),
    count,
    ...(recovery === undefined ? {} : { disguises: disguiseSentences(recovery) }),
    assessment: assess({
      labels: keys.flatMap((key) => known.labels.get(key) ?? []),
      ...(watch === undefined ? {} : { watch }),
      ...(account === undefined ? {} : { warnings: { account, seen: warningsOf(lookalikes, elsewhere) } }),
      coverage: account === undefined ? NO_ACCOUNT : known.coverage,
      now,
    }),
    watched: watch !== undefined,
    ...(lookalikes.length === 0 ? {} : { lookalikes }),
    ...(elsewhere.length === 0 ? {} : { mismatches: elsewhere }),
    ...(before === undefined ? {} : { seenBefore: before }),
  };
}

function seenBefore(sightings: readonly Sighting[], here: string): AddressSummary['seenBefore'] {
  const elsewhere = sightings.filter(({ url }) => url !== here);
  if (elsewhere.length === 0) return undefined;
  return {
    sites: new Set(elsewhere.map(({ site }) => site)).size,
    pages: elsewhere.length,
    first: Math.min(...elsewhere.map(({ first }) => first)),
  };
}

function isOfService({ concept }: Label): boolean {
  return categoryOf(concept) === 'known';
}

import { endsOf, type Face, faceOf, isAlike, stemOf } from '../address/face.ts';
import { splitAccount } from '../address/index.ts';
import { isKeyless, type Lookalike } from '../risk/index.ts';
import type { Store } from '../storage/port.ts';
import type { Sighting, WatchEntry } from '../storage/records.ts';

/** What is compared with what. */
export interface Comparison {
  /** Keys of the accounts that are judged. */
  readonly subjects: readonly string[];
  /** Every account of the page by its key, with its address as the page has it. */
  readonly page: ReadonlyMap<string, string>;
  /** Whether a list names the account as a service that is merely known: it is not the imitation. */
  readonly isKnown: (key: string) => boolean;
}

/** Look-alikes of one account that are compared, and that are told. */
const MOST_COMPARED = 50;
const MOST_TOLD = 5;
/**
 * Leading characters more that an address must share with one of the thousands seen before than with one on the page:
 * chance would bring some together, and of 100,000 accounts two begin with a stem of four digits, not 24.
 */
const SPARE_FOR_SEEN = 1;
/** Accounts that were first seen on one page within this time came together; milliseconds. */
const TOGETHER = 3_600_000;

/**
 * The addresses that each subject is easily taken for, among those of the page, of the watchlist and of earlier
 * sightings. Each is compared only with what has its ends, so that a hundred thousand known accounts cost no more than
 * a hundred. Of two that look alike, the one that the person watches or saw first is the original and gets no warning.
 */
export async function findLookalikes(
  store: Pick<Store, 'watchlist' | 'sightings'>,
  { subjects, page, isKnown }: Comparison,
): Promise<ReadonlyMap<string, readonly Lookalike[]>> {
  const faces = facesOf(subjects);
  const [watched, seen] = await Promise.all([
    store.watchlist.keysWith([...new Set(faces.map((face) => stemOf(face)))]),
    store.sightings.keysWith([...new Set(faces.map((face) => stemOf(face, SPARE_FOR_SEEN)))]),
  ]);
  const near = byEnds([...page.keys(), ...watched]);
  const far = byEnds(seen);
  const pairs = faces.flatMap((face) => {
    const alike = [
      ...(near.get(endsOf(face)) ?? []).filter((other) => isAlike(face, other)),
      ...(far.get(endsOf(face)) ?? []).filter((other) => isAlike(face, other, SPARE_FOR_SEEN)),
    ];
    const others = [...new Set(alike.map(({ key }) => key))];
    return others.length === 0 ? [] : [{ subject: face.key, others }];
  });
  if (pairs.length === 0) return new Map();
  const keys = [...new Set(pairs.flatMap(({ subject, others }) => [subject, ...others]))];
  const [entries, sightings] = await Promise.all([
    store.watchlist.getMany(keys),
    store.sightings.ofAccounts(keys),
  ]);
  const past = { entries, sightings, page, isKnown };
  return new Map(
    pairs.map(({ subject, others }) => [
      subject,
      others.flatMap((other) => judge(subject, other, past) ?? []).slice(0, MOST_TOLD),
    ]),
  );
}

/** Null, burn and precompiled addresses look alike, and nobody pays to one for another. */
function facesOf(keys: readonly string[]): readonly Face[] {
  return [...new Set(keys)].flatMap((key) => (isKeyless(key) ? [] : (faceOf(key) ?? [])));
}

function byEnds(keys: readonly string[]): ReadonlyMap<string, readonly Face[]> {
  const groups = new Map<string, Face[]>();
  for (const face of facesOf(keys)) {
    const ends = endsOf(face);
    const group = groups.get(ends);
    if (group === undefined) groups.set(ends, [face]);
    else if (group.length < MOST_COMPARED) group.push(face);
  }
  return groups;
}

interface Past extends Pick<Comparison, 'page' | 'isKnown'> {
  readonly entries: ReadonlyMap<string, WatchEntry>;
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
}

function judge(subject: string, other: string, past: Past): Lookalike | undefined {
  if (past.entries.has(subject)) return undefined;
  const entry = past.entries.get(other);
  if (entry !== undefined) return { address: entry.address, where: 'watchlist', label: entry.label };
  const [own, its] = [firstOf(subject, past), firstOf(other, past)];
  const address = past.page.get(other) ?? its?.address ?? addressOf(other);
  if (its !== undefined && (own === undefined || (its.first < own.first && !cameTogether(own, its))))
    return { address, where: 'seen' };
  if (own !== undefined && (its === undefined || (own.first < its.first && !cameTogether(own, its))))
    return undefined;
  if (past.isKnown(subject)) return undefined;
  return { address, where: past.page.has(other) ? 'page' : 'beside' };
}

function firstOf(key: string, { sightings }: Past): Sighting | undefined {
  return sightings.get(key)?.reduce((first, each) => (each.first < first.first ? each : first));
}

/** Neither was known before the page that had both. */
function cameTogether(one: Sighting, other: Sighting): boolean {
  return one.url === other.url && Math.abs(one.first - other.first) < TOGETHER;
}

function addressOf(key: string): string {
  return key.startsWith('eip155:') ? key.slice('eip155:'.length) : splitAccount(key).address;
}

import { SightlineError } from '../../errors.ts';
import type { Label } from '../../labels/types.ts';
import type { Parts } from '../tables.ts';
import { bloomHas } from './bloom.ts';
import { compareDigests, DIGEST_BYTES, digestOf, shardOf } from './digest.ts';
import { shardName } from './generations.ts';
import type { LabelSetRow } from './rows.ts';
import { readShard, type ShardReader } from './shard.ts';

/** A set with its filter in memory; without one, its filter is damaged. */
export interface LoadedSet {
  readonly row: LabelSetRow;
  readonly bloom: Uint8Array | undefined;
}

/** A key that a set very likely knows, and the part that tells. */
interface Candidate {
  readonly key: string;
  readonly digest: Uint8Array;
  readonly row: LabelSetRow;
  readonly part: string;
}

/** What a lookup found, or the id of a set that lacks a shard: replaced meanwhile, or damaged. */
export type Found = { readonly labels: ReadonlyMap<string, readonly Label[]> } | { readonly lacking: string };

/**
 * The labels of every key in all sets. Keys that no filter knows cost no reading. Rejects with
 * `store-damaged` and the set's id where a filter or a shard is not what was written.
 */
export async function lookUpIn(
  sets: readonly LoadedSet[],
  keys: readonly string[],
  parts: Parts,
): Promise<Found> {
  const candidates = findCandidates(sets, keys);
  const found = new Map<string, Label[]>();
  if (candidates.length === 0) return { labels: found };
  const shards = await parts.read([...new Set(candidates.map(({ part }) => part))]);
  const readers = new Map<string, ShardReader>();
  for (const candidate of candidates) {
    const bytes = shards.get(candidate.part);
    if (!bytes) return { lacking: candidate.row.id };
    const labels = orDamaged(candidate.row.id, () => {
      const reader = readers.get(candidate.part) ?? readShard(bytes);
      readers.set(candidate.part, reader);
      return labelsOf(reader, candidate);
    });
    if (labels.length > 0) found.set(candidate.key, [...(found.get(candidate.key) ?? []), ...labels]);
  }
  return { labels: found };
}

function findCandidates(sets: readonly LoadedSet[], keys: readonly string[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (sets.length === 0) return candidates;
  for (const key of new Set(keys)) {
    const digest = digestOf(key);
    for (const { row, bloom } of sets) {
      if (!bloom) throw new SightlineError('store-damaged', [row.id]);
      if (!bloomHas(bloom, digest)) continue;
      const part = shardName(row.generation, shardOf(digest, 0, row.layout.shardBits));
      candidates.push({ key, digest, row, part });
    }
  }
  return candidates;
}

function labelsOf(shard: ShardReader, { digest, row }: Candidate): Label[] {
  const labels: Label[] = [];
  for (let at = shard.find(digest); at < shard.rows; at++) {
    if (compareDigests(shard.digests, at * DIGEST_BYTES, digest, 0) !== 0) break;
    labels.push({ ...shard.label(at), source: row.set.source });
  }
  return labels;
}

function orDamaged<T>(setId: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new SightlineError('store-damaged', [setId], { cause });
  }
}

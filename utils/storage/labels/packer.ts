import type { LabelSource } from '../../labels/types.ts';
import { BOUNDS, checkLength } from '../bounds.ts';
import type { KeyedLabel } from '../port.ts';
import { addToBloom, createBloom } from './bloom.ts';
import { ByteWriter } from './bytes.ts';
import { compareDigests, DIGEST_BYTES, digestOf, shardOf } from './digest.ts';
import type { Layout } from './rows.ts';
import { writeShard } from './shard.ts';
import { createTemplateCache, splitAccount } from './template.ts';

/** The most labels of one set: beyond it the offsets and the memory of a worker come to their end. */
const MOST_LABELS = 2_000_000;

/** Shards hold this many labels on average, up to the most shards that `storage.local` writes quickly. */
const LABELS_PER_SHARD = 256;
const MOST_SHARD_BITS = 11;

/** A set of labels in the form in which it is stored. */
export interface PackedLabelSet {
  readonly source: LabelSource;
  readonly version: string;
  readonly labels: number;
  readonly accounts: number;
  readonly layout: Layout;
  readonly bloom: Uint8Array;
  /** 2^`shardBits` of them, made one by one while they are read. */
  readonly shards: Iterable<Uint8Array>;
}

/** What labels are put into one by one. */
export interface Packer {
  /** Throws a `RangeError` for a label that is beyond its bounds. */
  add(labelled: KeyedLabel): void;
  finish(source: LabelSource, version: string): PackedLabelSet;
}

/** Packs a whole set: pure, the same bytes for the same labels. Throws what {@link Packer.add} throws. */
export function packLabelSet(
  source: LabelSource,
  version: string,
  labels: Iterable<KeyedLabel>,
): PackedLabelSet {
  const packer = createPacker();
  for (const labelled of labels) packer.add(labelled);
  return packer.finish(source, version);
}

/** Begins a set. */
export function createPacker(): Packer {
  const digests = new ByteWriter();
  const texts = new ByteWriter();
  const textEnds: number[] = [];
  const templates: string[] = [];
  const cache = createTemplateCache();

  return {
    add({ key, label }) {
      if (templates.length === MOST_LABELS) throw new RangeError(`more than ${MOST_LABELS} labels`);
      const { chain, address } = splitAccount(label.account);
      checkLength('label', label.label, BOUNDS.label);
      const template = cache.jsonOf(chain, label);
      digests.writeBytes(digestOf(key));
      texts.writeText(address);
      texts.writeText(label.label);
      textEnds.push(texts.length);
      templates.push(template);
    },

    finish(source, version) {
      const all = digests.view();
      const shardBits = shardBitsFor(templates.length);
      const rowsOfShard = sortIntoShards(all, shardBits);
      const accounts = countAccounts(all, rowsOfShard);
      const bloom = createBloom(accounts);
      for (let at = 0; at < all.length; at += DIGEST_BYTES) addToBloom(bloom, all, at);
      const shardRow = (row: number) => ({
        digestAt: row * DIGEST_BYTES,
        template: templates[row] ?? '',
        texts: texts.view(row === 0 ? 0 : textEnds[row - 1], textEnds[row]),
      });
      return {
        source,
        version,
        labels: templates.length,
        accounts,
        layout: { shardBits, bloomBytes: bloom.length },
        bloom,
        shards: mapLazily(rowsOfShard, (rows) => writeShard(all, rows.map(shardRow))),
      };
    },
  };
}

function shardBitsFor(labels: number): number {
  return Math.min(MOST_SHARD_BITS, Math.max(0, Math.ceil(Math.log2(labels / LABELS_PER_SHARD))));
}

/** The rows of each shard in the order of their digests; labels of one account stay in the order given. */
function sortIntoShards(digests: Uint8Array, shardBits: number): readonly (readonly number[])[] {
  const shards = Array.from({ length: 2 ** shardBits }, (): number[] => []);
  for (let row = 0; row * DIGEST_BYTES < digests.length; row++)
    shards[shardOf(digests, row * DIGEST_BYTES, shardBits)]?.push(row);
  for (const rows of shards)
    rows.sort(
      (one, other) =>
        compareDigests(digests, one * DIGEST_BYTES, digests, other * DIGEST_BYTES) || one - other,
    );
  return shards;
}

function countAccounts(digests: Uint8Array, shards: readonly (readonly number[])[]): number {
  let accounts = 0;
  for (const rows of shards)
    rows.forEach((row, at) => {
      const before = rows[at - 1];
      if (before === undefined || compareDigests(digests, before * DIGEST_BYTES, digests, row * DIGEST_BYTES))
        accounts++;
    });
  return accounts;
}

function* mapLazily<T, U>(items: readonly T[], map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}

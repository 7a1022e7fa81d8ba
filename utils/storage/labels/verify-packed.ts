import { bloomHas } from './bloom.ts';
import { compareDigests, DIGEST_BYTES, shardOf } from './digest.ts';
import type { PackedLabelSet } from './packer.ts';
import { readShard, type ShardReader } from './shard.ts';

/** Throws a `RangeError` unless every shard is in order, every label readable and every count right. */
export function verifyPacked(
  packed: Omit<PackedLabelSet, 'shards'> & { readonly shards: readonly Uint8Array[] },
): void {
  const { shards, layout, bloom } = packed;
  if (shards.length !== 2 ** layout.shardBits || bloom.length === 0)
    throw new RangeError(`${shards.length} shards, expected ${2 ** layout.shardBits} and a filter`);
  let labels = 0;
  let accounts = 0;
  shards.forEach((bytes, index) => {
    const shard = readShard(bytes);
    labels += shard.rows;
    accounts += verifyShard(shard, bloom, (at) => shardOf(shard.digests, at, layout.shardBits) === index);
  });
  if (labels !== packed.labels || accounts !== packed.accounts)
    throw new RangeError(
      `${labels} labels of ${accounts} accounts, expected ${packed.labels} of ${packed.accounts}`,
    );
}

/** Returns how many accounts the shard has. */
function verifyShard(shard: ShardReader, bloom: Uint8Array, belongs: (at: number) => boolean): number {
  let accounts = 0;
  for (let row = 0; row < shard.rows; row++) {
    const at = row * DIGEST_BYTES;
    const order = row === 0 ? 1 : compareDigests(shard.digests, at, shard.digests, at - DIGEST_BYTES);
    if (order < 0 || !belongs(at)) throw new RangeError(`row ${row} is out of order`);
    if (order > 0) accounts++;
    if (!bloomHas(bloom, shard.digests, at)) throw new RangeError(`the filter denies row ${row}`);
    shard.label(row);
  }
  return accounts;
}

import type { LabelSet } from '../port.ts';

/** How one generation of a set is laid out: all that is needed to name and use its parts. */
export interface Layout {
  /** Shards are named by the first `shardBits` bits of a key's digest; 0 is one shard. */
  readonly shardBits: number;
  /** Length of the Bloom filter: one of another length would deny accounts that are in the set. */
  readonly bloomBytes: number;
}

/** A set that answers, and the generation of parts it answers from. */
export interface LabelSetRow {
  /** `source.id` of the set. */
  readonly id: string;
  readonly set: LabelSet;
  readonly generation: string;
  readonly layout: Layout;
}

/**
 * A generation whose parts may be stored while no set answers from it: one that is being written, or one
 * that was replaced. The next opening removes what such a row names.
 */
export interface GenerationRow {
  readonly id: string;
  readonly state: 'writing' | 'condemned';
  readonly layout: Layout;
}

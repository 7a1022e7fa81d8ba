import { SightlineError } from '../../errors.ts';
import type { LabelSet } from '../port.ts';
import type { Engine } from '../tables.ts';
import type { PackedLabelSet } from './packer.ts';
import type { LabelSetRow, Layout } from './rows.ts';

/** Parts are written in batches of about this many bytes, each in its own transaction. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** Name of a generation's Bloom filter among the parts. */
export function bloomName(generation: string): string {
  return `${generation}/bloom`;
}

/** Name of a generation's shard among the parts. */
export function shardName(generation: string, shard: number): string {
  return `${generation}/${shard}`;
}

/**
 * Puts a set in place in three steps, each a transaction, so that a worker that dies between them leaves
 * either the old set or the new one answering, and a row that says what to clear away:
 * write the new parts under a name of their own, let the set's row point to them, remove the old parts.
 */
export async function installGeneration(
  engine: Engine,
  packed: PackedLabelSet,
  importedAt: number,
): Promise<LabelSetRow> {
  const { source, version, labels, accounts, layout } = packed;
  const set: LabelSet = { source, version, labels, accounts, importedAt };
  const row: LabelSetRow = { id: source.id, set, generation: crypto.randomUUID(), layout };
  await engine.tables.write(['generations'], (transaction) =>
    transaction.put('generations', [{ id: row.generation, state: 'writing', layout }]),
  );
  try {
    await writeParts(engine, row.generation, packed);
    await pointTo(engine, row);
  } catch (thrown) {
    await discard(engine, row.generation, layout);
    throw thrown;
  }
  return row;
}

/** Removes a set: first its row, then its parts. */
export async function removeSet(engine: Engine, id: string): Promise<void> {
  await engine.tables.write(['labelSets', 'generations'], async (transaction) => {
    const rows = await transaction.get('labelSets', [id]);
    await transaction.put('generations', rows.map(condemned));
    await transaction.remove('labelSets', [id]);
  });
}

/**
 * Removes the parts of every condemned generation; at the opening of a store (`dead`) also of those that
 * were being written, since their writer is gone.
 */
export async function sweepGenerations(engine: Engine, { dead }: { readonly dead: boolean }): Promise<void> {
  const rows = await engine.tables.write(['generations'], async (transaction) => {
    const all = await transaction.all('generations');
    const swept = all.filter(({ state }) => dead || state === 'condemned');
    // Should the writer live after all (a second context), it learns from this that it has lost.
    await transaction.put(
      'generations',
      swept.map((row) => ({ ...row, state: 'condemned' as const })),
    );
    return swept;
  });
  for (const { id, layout } of rows) await discard(engine, id, layout);
}

async function writeParts(engine: Engine, generation: string, packed: PackedLabelSet): Promise<void> {
  let batch = new Map([[bloomName(generation), alone(packed.bloom)]]);
  let bytes = packed.bloom.length;
  let index = 0;
  for (const shard of packed.shards) {
    batch.set(shardName(generation, index++), alone(shard));
    bytes += shard.length;
    if (bytes < BATCH_BYTES) continue;
    await engine.parts.write(batch);
    batch = new Map();
    bytes = 0;
  }
  await engine.parts.write(batch);
}

async function pointTo(engine: Engine, row: LabelSetRow): Promise<void> {
  await engine.tables.write(['labelSets', 'generations'], async (transaction) => {
    const [written] = await transaction.get('generations', [row.generation]);
    if (written?.state !== 'writing') throw new SightlineError('cancelled', [row.id]);
    const replaced = await transaction.get('labelSets', [row.id]);
    await transaction.put('labelSets', [row]);
    await transaction.remove('generations', [row.generation]);
    await transaction.put('generations', replaced.map(condemned));
  });
}

async function discard(engine: Engine, generation: string, layout: Layout): Promise<void> {
  const shards = Array.from({ length: 2 ** layout.shardBits }, (_, index) => shardName(generation, index));
  await engine.parts.remove([bloomName(generation), ...shards]);
  await engine.tables.write(['generations'], (transaction) =>
    transaction.remove('generations', [generation]),
  );
}

function condemned({ generation, layout }: LabelSetRow) {
  return { id: generation, state: 'condemned' as const, layout };
}

/** A structured clone takes the whole buffer behind a view along: for a part of a file, the whole file. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

import { SightlineError } from '../../errors.ts';
import type { KeyedLabel, LabelSet, LabelSets } from '../port.ts';
import type { Engine } from '../tables.ts';
import { createTurns } from '../turns.ts';
import { bloomName, installGeneration, removeSet, sweepGenerations } from './generations.ts';
import { type LoadedSet, lookUpIn } from './look-up.ts';
import { readPackedFile } from './packed-file.ts';
import { createPacker, type PackedLabelSet, type Packer } from './packer.ts';

/** How many labels are packed before the worker may answer something else. */
const LABELS_PER_TURN = 10_000;

/** How often a lookup begins again because a set was replaced under it. */
const LOOK_UP_TRIES = 3;

/** The label sets over a back end's tables and parts, with every set's filter in memory. */
export async function openLabelSets(engine: Engine): Promise<LabelSets> {
  let sets = await loadSets(engine);
  // Sets change one after the other; first comes the clearing after a worker that died in the middle.
  const inTurn = createTurns(clearAway(engine, { dead: true }));

  function install(packed: PackedLabelSet, importedAt: number): Promise<LabelSet> {
    return inTurn(async () => {
      const row = await installGeneration(engine, packed, importedAt);
      sets = [...sets.filter((set) => set.row.id !== row.id), { row, bloom: packed.bloom.slice() }];
      await clearAway(engine, { dead: false });
      return row.set;
    });
  }

  return {
    list: async () => sets.filter(({ bloom }) => bloom).map(({ row }) => row.set),

    async replace(labels, { source, version, importedAt }) {
      const packer = createPacker();
      await addAll(packer, labels);
      return install(packer.finish(source, version), importedAt);
    },

    installPacked: async (file, importedAt) => install(readPackedFile(file), importedAt),

    remove: (sourceId) =>
      inTurn(async () => {
        await removeSet(engine, sourceId);
        sets = sets.filter((set) => set.row.id !== sourceId);
        await clearAway(engine, { dead: false });
      }),

    async lookUp(keys) {
      for (let tries = 1; ; tries++) {
        const found = await lookUpIn(sets, keys, engine.parts);
        if ('labels' in found) return found.labels;
        if (tries === LOOK_UP_TRIES) throw new SightlineError('store-damaged', [found.lacking]);
        sets = await loadSets(engine);
      }
    },
  };
}

async function loadSets(engine: Engine): Promise<readonly LoadedSet[]> {
  const rows = await engine.tables.read(['labelSets'], (transaction) => transaction.all('labelSets'));
  const blooms = await engine.parts.read(rows.map(({ generation }) => bloomName(generation)));
  return rows.map((row) => {
    const bloom = blooms.get(bloomName(row.generation));
    return { row, bloom: bloom?.length === row.layout.bloomBytes ? bloom : undefined };
  });
}

/** What cannot be cleared now is named by its row and cleared at the next opening; nobody waits for it. */
async function clearAway(engine: Engine, which: { readonly dead: boolean }): Promise<unknown> {
  return sweepGenerations(engine, which).catch((thrown: unknown) => thrown);
}

async function addAll(packer: Packer, labels: Iterable<KeyedLabel>): Promise<void> {
  let added = 0;
  for (const labelled of labels) {
    packer.add(labelled);
    if (++added % LABELS_PER_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

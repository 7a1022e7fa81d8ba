import { SightlineError } from '../../errors.ts';
import type { Label } from '../../labels/types.ts';
import type { LabelSet, LabelSets } from '../port.ts';
import type { Engine } from '../tables.ts';

export async function openLabelSets(_engine: Engine): Promise<LabelSets> {
  const sets = new Map<string, { set: LabelSet; labels: Map<string, Label[]> }>();
  return {
    list: async () => [...sets.values()].map(({ set }) => set),
    async replace(labels, { source, version, importedAt }) {
      const byKey = new Map<string, Label[]>();
      let count = 0;
      for (const { key, label } of labels) {
        const known = byKey.get(key) ?? [];
        known.push({ ...label, source });
        byKey.set(key, known);
        count++;
      }
      const set = { source, version, importedAt, labels: count, accounts: byKey.size };
      sets.set(source.id, { set, labels: byKey });
      return set;
    },
    installPacked: () => Promise.reject(new SightlineError('unsupported')),
    async remove(sourceId) {
      sets.delete(sourceId);
    },
    async lookUp(keys) {
      const found = new Map<string, Label[]>();
      for (const key of keys) {
        const labels = [...sets.values()].flatMap((set) => set.labels.get(key) ?? []);
        if (labels.length > 0) found.set(key, labels);
      }
      return found;
    },
  };
}

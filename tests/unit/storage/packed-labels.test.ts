import { expect, test } from 'vitest';
import { openMemoryStore, packLabelSet, writePackedFile } from '../../../utils/storage/index.ts';
import { SOURCE, someLabels } from './labels.ts';

test('a packed file is installed with all that it holds', async () => {
  const store = await openMemoryStore();
  const file = writePackedFile(packLabelSet(SOURCE, '1', someLabels(3_000)));
  const set = await store.labels.installPacked(file, 7);
  expect(set).toEqual({ source: SOURCE, version: '1', labels: 3_000, accounts: 1_000, importedAt: 7 });
  const wanted = someLabels(3_000);
  const found = await store.labels.lookUp([...wanted.map(({ key }) => key), 'unknown']);
  expect(found.size).toBe(1_000);
  for (const { key, label } of wanted) expect(found.get(key)).toContainEqual({ ...label, source: SOURCE });
});

import { expect, test } from 'vitest';
import { openMemoryStore } from '../../../utils/storage/index.ts';

test('a memory store keeps what is put into it', async () => {
  const store = await openMemoryStore();
  await store.meta.set('answer', 42);
  expect(await store.meta.get('answer')).toBe(42);
});

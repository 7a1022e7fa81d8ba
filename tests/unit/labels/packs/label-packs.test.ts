import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPacks, type PublicFile } from '../../../../modules/label-packs.ts';
import type { EmbeddedPack, PackIndex } from '../../../../utils/labels/packs/types.ts';
import { openMemoryStore } from '../../../../utils/storage/index.ts';

let folder: string;
let files: readonly PublicFile[];
let index: PackIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
  files = await buildPacks(folder);
  index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
});
afterAll(() => rm(folder, { recursive: true }));

const pack = (id: string): EmbeddedPack | undefined => index.packs.find((found) => found.source.id === id);

test('writes two packs, their index and their sources beside each other', () => {
  expect(files.map((file) => file.relativeDest)).toEqual([
    'labels/case-file.pack',
    'labels/evm-labels.pack',
    'labels/index.json',
    'labels/SOURCES.txt',
  ]);
  expect(pack('evm-labels')?.labels).toBeGreaterThan(17_000);
  expect(pack('case-file')?.accounts).toBeGreaterThan(150);
});

test('the index tells the size and the version of each file', async () => {
  for (const { file, bytes, version } of index.packs) {
    expect((await readFile(join(folder, file))).length).toBe(bytes);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  }
});

test('the store installs the packs and finds labels of both', async () => {
  const store = await openMemoryStore();
  for (const { file } of index.packs)
    await store.labels.installPacked(await readFile(join(folder, file)), 1_000);
  const ronin = 'eip155:0x098b716b8aaf21512996dc57eb0615e2383e2f96';
  const zero = `eip155:0x${'0'.repeat(40)}`;
  const found = await store.labels.lookUp([ronin, zero, 'eip155:0xnobody']);
  expect(found.get(ronin)?.map((label) => label.concept)).toEqual(
    expect.arrayContaining(['sanction', 'service_hack']),
  );
  expect(
    found
      .get(zero)
      ?.map((label) => label.source.id)
      .toSorted(),
  ).toEqual(['case-file', 'evm-labels']);
  expect(found.has('eip155:0xnobody')).toBe(false);
});

test('the same input gives the same bytes and the same version', async () => {
  const again = await mkdtemp(join(tmpdir(), 'packs-'));
  await buildPacks(again);
  for (const name of ['index.json', 'SOURCES.txt', 'case-file.pack', 'evm-labels.pack'])
    expect((await readFile(join(again, name))).equals(await readFile(join(folder, name))), name).toBe(true);
  await rm(again, { recursive: true });
});

test('the sources name the licence of each pack, and carry the notice that MIT asks for', async () => {
  const sources = await readFile(join(folder, 'SOURCES.txt'), 'utf8');
  expect(sources).toContain('https://github.com/dawsbot/evm-labels');
  expect(sources).toContain('Copyright (c) 2022 Dawson Botsford');
  expect(sources).toContain('Sightline case file\nLicence: Apache-2.0\nAs of: 2026-07-01');
});

import type { PackIndex } from '../labels/packs/types.ts';
import type { Store } from '../storage/port.ts';

/** The label packs that the extension was built with. */
export interface PackagedLists {
  readonly readIndex: () => Promise<PackIndex>;
  readonly readPack: (file: string) => Promise<Uint8Array>;
}

/** Ids of the sets that came with the extension: what an update leaves out is taken out. */
const INSTALLED = 'embedded-sets';

/**
 * Brings the embedded sets in the store to the versions that the extension was built with. A set that is
 * there already costs nothing; each other is put in place whole, and a failure leaves the old one.
 */
export async function installPacks(store: Store, packaged: PackagedLists, now: number): Promise<void> {
  const { packs } = await packaged.readIndex();
  const present = new Map((await store.labels.list()).map(({ source, version }) => [source.id, version]));
  for (const { source, version, file } of packs) {
    if (present.get(source.id) !== version)
      await store.labels.installPacked(await packaged.readPack(file), now);
  }
  const wanted = packs.map(({ source }) => source.id);
  const before = (await store.meta.get<readonly string[]>(INSTALLED)) ?? [];
  for (const id of before) if (!wanted.includes(id)) await store.labels.remove(id);
  if (before.join() !== wanted.join()) await store.meta.set(INSTALLED, wanted);
}

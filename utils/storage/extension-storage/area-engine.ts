import { createMemoryTables } from '../memory/memory-tables.ts';
import type { Engine } from '../tables.ts';
import { UPGRADES, type Upgrade } from '../upgrades.ts';
import { createAreaParts } from './area-parts.ts';
import { createBucketKeeper } from './bucket-keeper.ts';
import type { StorageArea } from './storage-area.ts';
import { upgradeArea } from './upgrade-area.ts';

/** Opens the back end on an extension's own storage. `upgrades` is for tests of upgrades. */
export async function openAreaEngine(
  area: StorageArea,
  upgrades: readonly Upgrade[] = UPGRADES,
): Promise<Engine> {
  await upgradeArea(area, upgrades);
  return {
    tables: createMemoryTables(createBucketKeeper(area)),
    parts: createAreaParts(area),
    close: () => undefined,
  };
}

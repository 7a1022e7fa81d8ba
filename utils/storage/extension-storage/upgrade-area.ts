import { SightlineError } from '../../errors.ts';
import { toUpgradeFailure } from '../failures.ts';
import { keyOf } from '../memory/row-fields.ts';
import { TABLE_NAMES, type TableName } from '../schema.ts';
import type { Upgrade } from '../upgrades.ts';
import { bucketNames, bucketOf, parseBucket, VERSION_KEY } from './buckets.ts';
import type { StorageArea } from './storage-area.ts';

/**
 * Brings what the area holds to the newest version, in one `set`. Rejects with `store-damaged` where that
 * fails or a newer version wrote it; nothing is reset.
 */
export async function upgradeArea(area: StorageArea, upgrades: readonly Upgrade[]): Promise<void> {
  try {
    const stored = (await area.get([VERSION_KEY]))[VERSION_KEY];
    const version = stored ?? upgrades.length;
    if (typeof version !== 'number' || version > upgrades.length)
      throw new SightlineError('store-damaged', ['version']);
    if (stored === upgrades.length) return;
    const changed: Record<string, unknown> = { [VERSION_KEY]: upgrades.length };
    for (const table of TABLE_NAMES)
      Object.assign(changed, await upgradeTable(area, table, upgrades.slice(version)));
    await area.set(changed);
  } catch (thrown) {
    throw thrown instanceof SightlineError ? thrown : toUpgradeFailure(thrown);
  }
}

async function upgradeTable(
  area: StorageArea,
  table: TableName,
  upgrades: readonly Upgrade[],
): Promise<Record<string, unknown>> {
  const steps = upgrades.flatMap(({ rows }) => rows?.[table] ?? []);
  if (steps.length === 0) return {};
  const stored = await area.get([...bucketNames(table)]);
  const buckets = new Map<string, object[]>(Object.keys(stored).map((name) => [name, []]));
  for (const [name, bucket] of Object.entries(stored))
    for (const row of parseBucket(table, name, bucket)) {
      const upgraded = steps.reduce<object>((before, step) => step(before), row);
      const home = bucketOf(table, keyOf(table, upgraded));
      buckets.set(home, [...(buckets.get(home) ?? []), upgraded]);
    }
  return Object.fromEntries(buckets);
}

/**
 * The order of a list while it is being read: what is shown stays where it is, what is new comes behind it.
 * `shown` holds the keys as they stand on screen; an item that is gone leaves no gap.
 */
export function keepOrder<T extends { readonly key: string }>(
  shown: readonly string[],
  incoming: readonly T[],
): readonly T[] {
  const byKey = new Map(incoming.map((item) => [item.key, item]));
  const kept: T[] = [];
  for (const key of shown) {
    const item = byKey.get(key);
    if (item === undefined) continue;
    kept.push(item);
    byKey.delete(key);
  }
  return [...kept, ...byKey.values()];
}

import type { Store } from '../storage/port.ts';

/** Rows that are copied at once. */
const PAGE = 500;

/** Copies what the person entered and saw from one store to another. Lists come with the extension, answers can be asked for again. */
export async function copyStore(from: Store, to: Store): Promise<void> {
  await to.watchlist.apply({ put: await from.watchlist.all() });
  const present = new Set((await to.sightings.page({ limit: Number.MAX_SAFE_INTEGER })).map(({ id }) => id));
  let before: number | undefined;
  for (;;) {
    const page = await from.sightings.page({ limit: PAGE, ...(before === undefined ? {} : { before }) });
    // A copy that was interrupted and is made again must not count a visit twice.
    await to.sightings.record(page.filter(({ id }) => !present.has(id)));
    before = page.at(-1)?.last;
    if (before === undefined) return;
  }
}

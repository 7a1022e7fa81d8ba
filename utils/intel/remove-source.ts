import type { Desk } from './desk.ts';

/** Takes a source from the person's list: stops what is being asked of it and drops what it answered. */
export async function removeSource(desk: Desk, id: string): Promise<void> {
  await desk.settings.update((settings) => ({
    ...settings,
    sources: settings.sources.filter((source) => source.id !== id),
  }));
  await desk.asking.dropSource(id);
  await desk.keeper.use((store) => store.facts.removeSource(id));
  desk.notify({ topic: 'sources' });
}

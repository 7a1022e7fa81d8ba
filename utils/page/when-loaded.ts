import type { Pacing } from './types.ts';

/** Pictures may take long to come; what is there is read meanwhile. */
const PATIENCE = 1_000;

/** Resolves when a document has loaded, or after a second: by then it is read without keeping it from loading. */
export async function whenLoaded(
  { readyState, defaultView }: Document,
  pacing: Pick<Pacing, 'wait'>,
  signal: AbortSignal,
): Promise<void> {
  if (readyState === 'complete' || defaultView === null) return;
  const loaded = new AbortController();
  defaultView.addEventListener('load', () => loaded.abort(), { once: true, signal });
  await pacing.wait(PATIENCE, AbortSignal.any([signal, loaded.signal]));
}

import type { ChainSource, Probe } from '../chain/types.ts';
import { parseSourceUrl, trustOf } from '../egress/index.ts';
import { SightlineError } from '../errors.ts';
import { isChainSource } from '../settings/parse.ts';
import type { Desk } from './desk.ts';

/** Most sources that a person can have; each is a line in the options and a button in the dossier. */
const MOST = 50;

/**
 * Makes a probed server one of the person's sources. The same URL for the same chain replaces what it was
 * added as before. Throws `bad-url`, or `bad-request` when there are too many.
 */
export async function addSource(
  desk: Desk,
  { name, probe }: { readonly name: string; readonly probe: Probe },
): Promise<ChainSource> {
  const url = parseSourceUrl(probe.url);
  const { protocol, chain, capabilities, software } = probe;
  const source: ChainSource = {
    id: crypto.randomUUID(),
    name: name.trim() || new URL(url).host,
    protocol,
    url,
    chain,
    trust: trustOf(new URL(url)),
    capabilities,
    ...(software === undefined ? {} : { software }),
    addedAt: desk.now(),
  };
  if (!isChainSource(source)) throw new SightlineError('bad-request', ['addSource']);
  await desk.settings.update((settings) => {
    const others = settings.sources.filter((other) => other.url !== url || other.chain !== chain);
    if (others.length >= MOST) throw new SightlineError('bad-request', ['addSource']);
    return { ...settings, sources: [...others, source] };
  });
  desk.notify({ topic: 'sources' });
  return source;
}

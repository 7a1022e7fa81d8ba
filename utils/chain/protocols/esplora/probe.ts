import { SightlineError } from '../../../errors.ts';
import { type Line, read } from '../../line.ts';
import type { Probe } from '../../types.ts';
import { ENDPOINTS, getText } from './endpoints.ts';
import { fetchTip } from './facts.ts';
import { chainOfGenesis, isReadable } from './genesis.ts';

/**
 * Finds out which chain an Esplora server serves, by its genesis block. What it can do follows from the
 * interface. Rejects with a `SightlineError` when the server does not speak it, or serves a chain whose amounts
 * are hidden (`unsupported`).
 */
export async function probeEsplora(line: Line, url: string): Promise<Probe> {
  const genesis = await getText(line, '/block-height/0', ENDPOINTS.genesis);
  const chain = read(line, ENDPOINTS.genesis, () => chainOfGenesis(genesis));
  if (!isReadable(chain)) throw new SightlineError('unsupported', [line.host, chain]);
  const tip = await fetchTip(line);
  return {
    url,
    protocol: 'esplora',
    chain,
    tip,
    capabilities: ['balance', 'txCount', 'history', 'firstSeen', 'lastSeen', 'counterparties'],
  };
}

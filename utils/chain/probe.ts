import type { Gate, ProbePermit } from '../egress/types.ts';
import { SightlineError } from '../errors.ts';
import { createBudget } from './budget.ts';
import { type Line, openLine } from './line.ts';
import { probeEsplora } from './protocols/esplora/probe.ts';
import { probeEvm } from './protocols/evm-rpc/probe.ts';
import type { ChainProtocol, Probe } from './types.ts';

/** A permit allows twelve; nine of them are an EVM server that takes no batches. */
const MAX_REQUESTS = 11;

/** Esplora is found under `/api` of a site; people give the site. */
const ESPLORA_PATH = '/api';

export interface ProbeOptions {
  readonly gate: Gate;
  /** Only this protocol; without it, each in turn. */
  readonly protocol?: ChainProtocol;
  readonly signal?: AbortSignal;
}

interface Trial {
  readonly probe: (line: Line, url: string) => Promise<Probe>;
  readonly url: string;
}

/**
 * Finds out which protocol a server speaks, for which chain, and what it can do. No address of anybody is
 * sent. The permit ends with it. Rejects with a `SightlineError`: `unreachable`, `timeout`, `denied`,
 * `rate-limited`, `unsupported` (a chain or server that cannot be used), or `bad-answer` when it speaks none of
 * the protocols.
 */
export async function probe(permit: ProbePermit, options: ProbeOptions): Promise<Probe> {
  const budget = createBudget(MAX_REQUESTS);
  const { gate, signal } = options;
  let failure: unknown;
  try {
    for (const trial of trialsOf(permit.url, options.protocol)) {
      const { url } = trial;
      const line = openLine({ gate, sourceId: permit.id, url, budget, ...(signal ? { signal } : {}) });
      try {
        return await trial.probe(line, url);
      } catch (error) {
        if (!speaksAnother(error)) throw error;
        failure ??= error;
      }
    }
    throw failure;
  } finally {
    permit.revoke();
  }
}

function trialsOf(url: string, protocol: ChainProtocol | undefined): readonly Trial[] {
  const evm: Trial = { probe: probeEvm, url };
  const esplora: Trial[] = [{ probe: probeEsplora, url }];
  const { pathname, origin, search } = new URL(url);
  if (pathname === '/' && search === '')
    esplora.push({ probe: probeEsplora, url: `${origin}${ESPLORA_PATH}` });
  if (protocol === 'evm-rpc') return [evm];
  if (protocol === 'esplora') return esplora;
  // A wrong guess costs a request, and the path tells which guess is better.
  return pathname.endsWith(ESPLORA_PATH) ? [...esplora, evm] : [evm, ...esplora];
}

/** Whether the server answered, but not in the protocol that it was asked in. */
function speaksAnother(error: unknown): boolean {
  return error instanceof SightlineError && error.code === 'bad-answer';
}

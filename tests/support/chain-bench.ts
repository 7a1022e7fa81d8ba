import { fetchFacts, probe } from '../../utils/chain/index.ts';
import type { AccountFacts, ChainSource, Probe } from '../../utils/chain/types.ts';
import { LIMITS } from '../../utils/egress/exchange.ts';
import { createGate, trustOf } from '../../utils/egress/index.ts';
import type { Gate, LedgerEntry } from '../../utils/egress/types.ts';

/** A gate with a ledger in memory and the sources of a test, and the two questions that are asked through it. */
export interface ChainBench {
  readonly gate: Gate;
  /** One entry a request, in its last state. */
  ledger(): readonly LedgerEntry[];
  forget(): void;
  /** How long a server may take; the product's own limit unless told. */
  limitTime(milliseconds: number): void;
  /** Probes a server and makes it a source. */
  add(url: string): Promise<ChainSource>;
  probe(url: string): Promise<Probe>;
  ask(source: ChainSource, account: string, signal?: AbortSignal): Promise<AccountFacts>;
}

export function openChainBench(): ChainBench {
  const limits = { ...LIMITS };
  const sources: ChainSource[] = [];
  const ledger = new Map<string, LedgerEntry>();
  const write = async (entry: LedgerEntry) => void ledger.set(entry.id, entry);
  const gate = createGate({
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    sources: async () => sources,
    ledger: { append: write, update: write },
    limits,
  });
  const ask = (url: string) => probe(gate.allowProbe(url), { gate });
  return {
    gate,
    ledger: () => [...ledger.values()],
    forget: () => ledger.clear(),
    limitTime: (milliseconds) => {
      limits.milliseconds = milliseconds;
    },
    probe: ask,
    add: async (url) => {
      const { url: base, ...probed } = await ask(url);
      const source: ChainSource = {
        ...probed,
        id: `source-${sources.length + 1}`,
        name: 'test',
        url: base,
        trust: trustOf(new URL(base)),
        addedAt: Date.now(),
      };
      sources.push(source);
      return source;
    },
    ask: (source, account, signal) =>
      fetchFacts(source, account, { gate, now: Date.now, ...(signal ? { signal } : {}) }),
  };
}

import { accountKey } from '../address/index.ts';
import type { AccountId } from '../address/types.ts';
import { wholeFailure } from '../chain/index.ts';
import type { AccountFacts, ChainSource } from '../chain/types.ts';
import { ERROR_CODES, type Failure, SightlineError, toFailure } from '../errors.ts';
import { type Check, fields, listOf, oneOf, text, whole } from '../shape.ts';
import type { SessionMemory } from './session-memory.ts';

/** An asking that has not ended well: under way, stopped, or failed. */
export interface Asked {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly failure?: Failure;
}

type Keep = (facts: AccountFacts) => Promise<void>;

/** Which source is being asked about which account. */
export interface Asking {
  /** Begins to ask, unless the same is being asked already. `keep` stores the facts before it is told. */
  begin(account: AccountId, source: ChainSource, keep: (facts: AccountFacts) => Promise<void>): Promise<void>;
  cancel(account: AccountId, sourceId: string): void;
  /** How it stands; undefined when nothing is asked, or the answer has been kept. */
  stateOf(key: string, sourceId: string): Promise<Asked | undefined>;
  /** Stops everything that is asked of a source, and forgets what failed. */
  dropSource(sourceId: string): Promise<void>;
}

export interface AskingOptions {
  /** Never rejects for what a server does: that is in the facts. Calls back with all that is known so far. */
  readonly fetchFacts: (
    source: ChainSource,
    account: AccountId,
    options: { readonly signal: AbortSignal; readonly onProgress: (facts: AccountFacts) => void },
  ) => Promise<AccountFacts>;
  readonly memory: SessionMemory;
  readonly now: () => number;
  /** Called with the account's key whenever a state has changed. */
  readonly changed: (key: string) => void;
}

const PREFIX = 'asked:';

const isAsked: Check<Asked> = fields(
  { since: whole() },
  { failure: fields({ code: oneOf(ERROR_CODES), substitutions: listOf(text(1_000), 10) }) },
);

/**
 * Asks sources, one question at a time for each account and source. Every state is in `memory` as well, so
 * that after the death of the worker an asking that was under way is known as `interrupted`, not as one that
 * goes on for ever.
 */
export function createAsking({ fetchFacts, memory, now, changed }: AskingOptions): Asking {
  const running = new Map<string, AbortController>();
  const recalled = recall(memory);

  async function note(name: string, key: string, asked: Asked | undefined): Promise<void> {
    const all = await recalled;
    if (asked === undefined) all.delete(name);
    else all.set(name, asked);
    // Without room the state lives as long as the worker, which is as long as the asking.
    await (asked === undefined ? memory.remove(name) : memory.write(name, asked)).catch(() => undefined);
    changed(key);
  }

  async function begin(account: AccountId, source: ChainSource, keep: Keep): Promise<void> {
    const key = accountKey(account);
    const name = nameOf(key, source.id);
    if (running.has(name)) return;
    const stop = new AbortController();
    running.set(name, stop);
    const since = now();
    await note(name, key, { since });
    const failure = await ask(account, source, { signal: stop.signal, key, keep });
    running.delete(name);
    await note(name, key, failure && { since, failure });
  }

  /** Asks, keeps what is answered as it comes, and returns why nothing at all was. */
  async function ask(
    account: AccountId,
    source: ChainSource,
    { signal, key, keep }: { readonly signal: AbortSignal; readonly key: string; readonly keep: Keep },
  ): Promise<Failure | undefined> {
    let kept = Promise.resolve();
    const keepNext = (facts: AccountFacts): void => {
      kept = kept.then(async () => {
        await keep(facts);
        changed(key);
      });
      // What it throws is told at the end, by the last of them.
      kept.catch(() => undefined);
    };
    try {
      const facts = await fetchFacts(source, account, { signal, onProgress: keepNext });
      const failure = wholeFailure(facts);
      if (failure === undefined) keepNext(facts);
      await kept;
      return signal.aborted ? toFailure(new SightlineError('cancelled')) : failure;
    } catch (thrown) {
      return toFailure(thrown);
    }
  }

  return {
    begin,
    cancel: (account, sourceId) => running.get(nameOf(accountKey(account), sourceId))?.abort(),
    stateOf: async (key, sourceId) => (await recalled).get(nameOf(key, sourceId)),
    async dropSource(sourceId) {
      for (const [name, asked] of [...(await recalled)]) {
        if (!name.endsWith(` ${sourceId}`)) continue;
        running.get(name)?.abort();
        if (asked.failure !== undefined)
          await note(name, name.slice(PREFIX.length, -sourceId.length - 1), undefined);
      }
    },
  };
}

const nameOf = (key: string, sourceId: string): string => `${PREFIX}${key} ${sourceId}`;

/** What an earlier worker left. What it was still asking when it died has been interrupted. */
async function recall(memory: SessionMemory): Promise<Map<string, Asked>> {
  const stored = await memory.readAll().catch(() => new Map<string, unknown>());
  const asked = new Map<string, Asked>();
  for (const [name, value] of stored) {
    if (!name.startsWith(PREFIX) || !isAsked(value)) continue;
    const failure: Failure = value.failure ?? { code: 'interrupted', substitutions: [] };
    asked.set(name, { since: value.since, failure });
  }
  return asked;
}

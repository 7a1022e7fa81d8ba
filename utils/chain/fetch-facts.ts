import type { AccountId } from '../address/types.ts';
import type { Gate } from '../egress/types.ts';
import type { Failure } from '../errors.ts';
import { splitAccount } from './account.ts';
import { BUDGETS, createBudget } from './budget.ts';
import { openDraft } from './draft.ts';
import { openLine } from './line.ts';
import type { Lookup } from './lookup.ts';
import { fetchEsploraFacts } from './protocols/esplora/facts.ts';
import { fetchEvmFacts } from './protocols/evm-rpc/facts.ts';
import type { AccountFacts, ChainProtocol, ChainSource } from './types.ts';

export interface FetchFactsOptions {
  readonly gate: Gate;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Stops the look-up; what was answered by then stays. */
  readonly signal?: AbortSignal;
  /** Called with all that is known so far, each time that something has been answered. */
  readonly onProgress?: (facts: AccountFacts) => void;
}

const PROTOCOLS: Readonly<Record<ChainProtocol, (lookup: Lookup) => Promise<void>>> = {
  'evm-rpc': fetchEvmFacts,
  esplora: fetchEsploraFacts,
};

/**
 * Asks one source about one account, within the budget of requests. Never rejects for what a server or the
 * network does: what could not be answered is in `failures` of the facts, with everything that was. Throws a
 * `RangeError` when the account is not of the source's chain.
 */
export async function fetchFacts(
  source: ChainSource,
  account: AccountId,
  options: FetchFactsOptions,
): Promise<AccountFacts> {
  const { chain, address } = splitAccount(account);
  if (chain !== source.chain) throw new RangeError(`expected an account of ${source.chain}, got ${chain}`);
  const { gate, now, signal, onProgress } = options;
  const draft = openDraft({ source, account, ...(onProgress ? { onProgress } : {}) });
  const budget = createBudget(BUDGETS[wealthOf(source)]);
  const { id: sourceId, url } = source;
  const line = openLine({ gate, sourceId, url, budget, account, ...(signal ? { signal } : {}) });
  try {
    await PROTOCOLS[source.protocol]({ source, address, line, draft, now });
  } catch (error) {
    draft.fail(missing(draft.facts(), source), error);
  }
  return draft.facts();
}

function wealthOf({ protocol, capabilities }: ChainSource): keyof typeof BUDGETS {
  if (protocol !== 'evm-rpc') return 'poor';
  if (capabilities.includes('history')) return 'rich';
  return capabilities.includes('firstSeen') ? 'archive' : 'poor';
}

/** The capabilities of the source that the facts have no answer for. */
function missing(facts: AccountFacts, source: ChainSource): ChainSource['capabilities'] {
  const answered = new Map(Object.entries(facts));
  return source.capabilities.filter((capability) => {
    const isHistory = capability === 'history' || capability === 'counterparties';
    return !answered.has(isHistory ? 'transactions' : capability);
  });
}

/** Why a look-up brought nothing at all; undefined when it brought something. */
export function wholeFailure(facts: AccountFacts): Failure | undefined {
  const answers = [facts.balance, facts.txCount, facts.kind, facts.transactions, facts.lastSeen];
  return answers.every((answer) => answer === undefined) ? facts.failures[0]?.failure : undefined;
}

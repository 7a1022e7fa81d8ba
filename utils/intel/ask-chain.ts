import { accountKey, splitAccount } from '../address/index.ts';
import type { AccountId } from '../address/types.ts';
import { mergeFacts } from '../chain/index.ts';
import type { AccountFacts, ChainSource } from '../chain/types.ts';
import { SightlineError } from '../errors.ts';
import type { Desk } from './desk.ts';

/**
 * Begins to ask one of the person's sources about an account and resolves at once; the progress is in the
 * dossier. Throws `not-found` when the person has no such source, and `unsupported` when it serves another
 * chain.
 */
export async function askChain(desk: Desk, account: AccountId, sourceId: string): Promise<void> {
  const { sources } = await desk.settings.read();
  const source = sources.find(({ id }) => id === sourceId);
  if (source === undefined) throw new SightlineError('not-found');
  const served = servedAccount(account, source);
  if (served === undefined) throw new SightlineError('unsupported');
  void desk.asking.begin(served, source, (facts) => keepFacts(desk, accountKey(served), facts));
}

/**
 * The account as the source's chain has it, or undefined where it has none. One EVM address is an account on
 * every EVM chain.
 */
export function servedAccount(account: AccountId, source: ChainSource): AccountId | undefined {
  const { chain, address } = splitAccount(account);
  if (chain === source.chain) return account;
  const isEvm = chain.startsWith('eip155:') && source.chain.startsWith('eip155:');
  return isEvm ? `${source.chain}:${address}` : undefined;
}

/** Puts an answer over the earlier ones: what was not answered this time stays known, with its own time. */
async function keepFacts(desk: Desk, key: string, facts: AccountFacts): Promise<void> {
  await desk.keeper.use(async (store) =>
    store.facts.put(key, mergeFacts(await store.facts.get(key, facts.sourceId), facts)),
  );
}

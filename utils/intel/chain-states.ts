import { accountKey } from '../address/index.ts';
import type { AccountId } from '../address/types.ts';
import type { ChainSource } from '../chain/types.ts';
import { servedAccount } from './ask-chain.ts';
import type { Desk } from './desk.ts';
import type { ChainState } from './views.ts';

/**
 * What was asked of each source that can answer for one of the accounts, in the order of the person's sources.
 * One EVM address is an account on every EVM chain, so each EVM source can answer for it.
 */
export async function chainStates(
  desk: Desk,
  accounts: readonly AccountId[],
): Promise<readonly ChainState[]> {
  const { sources } = await desk.settings.read();
  const states: ChainState[] = [];
  for (const source of sources) {
    const served = accounts.map((account) => servedAccount(account, source)).find(Boolean);
    if (served !== undefined) states.push(await stateOf(desk, accountKey(served), source));
  }
  return states;
}

async function stateOf(desk: Desk, key: string, source: ChainSource): Promise<ChainState> {
  const [asked, facts] = await Promise.all([
    desk.asking.stateOf(key, source.id),
    // A store that fails says so elsewhere; here it only means that no earlier answer can be shown.
    desk.keeper.use((store) => store.facts.get(key, source.id)).catch(() => undefined),
  ]);
  const { id, name, chain, trust, protocol, capabilities, url } = source;
  return {
    source: { id, name, chain, trust, protocol, capabilities, host: new URL(url).host },
    state: asked === undefined ? (facts ? 'answered' : 'not-asked') : asked.failure ? 'failed' : 'asking',
    ...(asked === undefined ? {} : { since: asked.since }),
    ...(asked?.failure === undefined ? {} : { failure: asked.failure }),
    ...(facts === undefined ? {} : { facts }),
  };
}

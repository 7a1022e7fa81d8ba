import { describe, expect, it } from 'vitest';
import { nativeAsset } from '../../../utils/chain/chains.ts';
import { mergeFacts } from '../../../utils/chain/merge-facts.ts';
import type { AccountFacts, Activity, Answer } from '../../../utils/chain/types.ts';

const answer = <T>(value: T, at: number, complete = true): Answer<T> => ({
  value,
  source: { id: 's', host: 'h', trust: 'own', method: 'm' },
  at,
  coverage: complete ? { complete } : { complete, reason: 'page-limit' },
});

const facts = (fields: Partial<AccountFacts>): AccountFacts => ({
  account: 'eip155:1:0x27b1fdb04752bbc536007a920d24acb045561c26',
  sourceId: 's',
  asset: nativeAsset('eip155:1'),
  failures: [],
  ...fields,
});

describe('kept facts', () => {
  it('keep what the new ones lack, and the first activity that was certain', () => {
    const first: Activity = { time: 5 };
    const known = facts({
      balance: answer('1', 1),
      kind: answer({ kind: 'eoa' }, 1),
      firstSeen: answer(first, 1),
    });
    const fresh = facts({
      balance: answer('2', 2),
      firstSeen: answer<Activity | undefined>({ time: 9 }, 2, false),
    });
    expect(mergeFacts(known, fresh)).toEqual({ ...known, balance: answer('2', 2) });
  });

  it('give way to a first activity that is certain, and to one where none was known', () => {
    const never = facts({ firstSeen: answer(undefined, 1) });
    const now = facts({ firstSeen: answer<Activity | undefined>({ time: 9 }, 2, false) });
    expect(mergeFacts(never, now).firstSeen?.value).toEqual({ time: 9 });
    expect(mergeFacts(undefined, now)).toBe(now);
  });
});

describe('the chain’s own coin', () => {
  it.each([
    ['eip155:1', 'eip155:1/slip44:60', 'ETH', 18],
    ['eip155:56', 'eip155:56/slip44:714', 'BNB', 18],
    ['eip155:999999', 'eip155:999999/slip44:60', '', 18],
    ['bip122:000000000019d6689c085ae165831e93', 'bip122:000000000019d6689c085ae165831e93/slip44:0', 'BTC', 8],
  ])('of %s is %s', (chain, id, symbol, decimals) => {
    expect(nativeAsset(chain)).toEqual({ id, symbol, decimals });
  });
});

import { splitAccount } from './account.ts';
import type { AccountFacts, Asset, BaseUnits, Leg, Transaction } from './types.ts';

/** One asset moved by one transaction, seen from the account. */
export interface Movement {
  readonly txid: string;
  /** Milliseconds since the epoch; for a transaction that is still pending, when it was asked about. */
  readonly time: number;
  readonly direction: 'in' | 'out' | 'self';
  /** What came in or went out on balance, without the fee where the account alone paid it; 0 if it failed. */
  readonly amount: BaseUnits;
  /** A token whose contract did not name itself has an id alone. */
  readonly asset: Asset | { readonly id: string };
  /** Who paid the account, or whom it paid, each once; without the account itself. */
  readonly counterparties: readonly string[];
  readonly status: Transaction['status'];
  readonly sourceId: string;
}

/** What happened to an account, newest first: one movement for each asset of each transaction. */
export function timelineOf(facts: AccountFacts): readonly Movement[] {
  const { chain, address } = splitAccount(facts.account);
  const isPaired = chain.startsWith('eip155:');
  const movements = (facts.transactions?.value ?? []).flatMap((transaction) => {
    const parts = isPaired ? pairsOf(transaction, address) : [transaction];
    return parts.map(({ inputs, outputs }) => ({
      ...movementOf({ inputs, outputs }, address),
      ...(transaction.status === 'failed' ? { amount: '0' } : {}),
      txid: transaction.id,
      time: transaction.time ?? facts.transactions?.at ?? 0,
      asset: assetOf([...inputs, ...outputs][0]?.asset ?? facts.asset.id, facts),
      status: transaction.status,
      sourceId: facts.sourceId,
    }));
  });
  return movements.sort((a, b) => b.time - a.time);
}

type Legs = Pick<Transaction, 'inputs' | 'outputs'>;

/**
 * The payments of an EVM transaction that concern the account, one part an asset. The call itself, when it
 * moved no coin, is left out beside them; it stands alone when it is all there is.
 */
function pairsOf({ inputs, outputs }: Legs, address: string): readonly Legs[] {
  const pairs = inputs.flatMap((input, index) => {
    const output = outputs[index];
    return output === undefined ? [] : [{ input, output }];
  });
  const own = pairs.filter(({ input, output }) => input.address === address || output.address === address);
  const moving = own.filter(({ input }) => input.amount !== '0');
  const shown = [moving, own, pairs].find((each) => each.length > 0) ?? [];
  const parts = new Map<string, { inputs: Leg[]; outputs: Leg[] }>();
  for (const { input, output } of shown) {
    const part = parts.get(input.asset) ?? { inputs: [], outputs: [] };
    part.inputs.push(input);
    part.outputs.push(output);
    parts.set(input.asset, part);
  }
  return [...parts.values()];
}

function movementOf(legs: Legs, address: string): Pick<Movement, 'direction' | 'amount' | 'counterparties'> {
  const { direction, amount } = balanceOf(legs, address);
  const others = direction === 'in' ? legs.inputs : direction === 'out' ? legs.outputs : [];
  const addresses = others.flatMap((leg) => (leg.address === undefined ? [] : [leg.address]));
  const counterparties = [...new Set(addresses)].filter((each) => each !== address);
  return { direction, amount: amount.toString(), counterparties };
}

function balanceOf(
  { inputs, outputs }: Legs,
  address: string,
): Pick<Movement, 'direction'> & { readonly amount: bigint } {
  const isOwn = (leg: Leg) => leg.address === address;
  const paid = sum(inputs.filter(isOwn));
  const got = sum(outputs.filter(isOwn));
  if (!inputs.some(isOwn)) return { direction: 'in', amount: got };
  // Of several payers' fee nobody knows the shares: then it is part of what went out.
  if (!inputs.every(isOwn))
    return paid >= got ? { direction: 'out', amount: paid - got } : { direction: 'in', amount: got - paid };
  const isOnlyPayee = outputs.some(isOwn) && outputs.every((leg) => isOwn(leg) || leg.kind === 'data');
  return isOnlyPayee ? { direction: 'self', amount: got } : { direction: 'out', amount: sum(outputs) - got };
}

function sum(legs: readonly Leg[]): bigint {
  return legs.reduce((total, { amount }) => total + BigInt(amount), 0n);
}

/** The chain's coin, or the token by the name that its contract gives; one of a kind by the name of its kind. */
function assetOf(id: string, facts: AccountFacts): Movement['asset'] {
  if (id === facts.asset.id) return facts.asset;
  const kind = id.replace(/^([^/]+\/erc721:[^/]+)\/.*$/, '$1');
  return facts.tokens?.value.find((token) => token.id === kind) ?? { id };
}

import type { Line } from '../../line.ts';
import type { Transaction } from '../../types.ts';
import type { TimedTransfer } from './block-times.ts';
import { parseInternalLegs } from './otterscan.ts';
import { type RpcOutcome, resultOf } from './transport.ts';

export function takesPart({ inputs, outputs }: Transaction, address: string): boolean {
  return [...inputs, ...outputs].some((leg) => leg.address === address);
}

export interface InternalLegs {
  readonly address: string;
  /** CAIP-19 of the chain's own coin. */
  readonly asset: string;
  /** Transactions that name the account neither as sender nor as receiver. */
  readonly untouched: readonly Transaction[];
  /** What the server said of each of them. */
  readonly outcomes: readonly RpcOutcome[];
}

/**
 * Adds the payments that contracts made to or from the account inside a transaction. Where the server could
 * not tell, the transaction stays as it is: the account took part, but nothing is known to have moved.
 */
export function withInternalLegs(
  line: Line,
  transactions: readonly Transaction[],
  { address, asset, untouched, outcomes }: InternalLegs,
): readonly Transaction[] {
  return transactions.map((transaction) => {
    const outcome = outcomes[untouched.indexOf(transaction)];
    if (outcome === undefined || !('result' in outcome)) return transaction;
    const legs = resultOf(line, outcome, {
      method: 'ots_getInternalOperations',
      parse: (result) => parseInternalLegs(result, { account: address, asset }),
    });
    return {
      ...transaction,
      inputs: [...transaction.inputs, ...legs.inputs],
      outputs: [...transaction.outputs, ...legs.outputs],
    };
  });
}

/**
 * Joins token transfers to the transactions that made them; a transaction that is known by its logs alone has
 * no other legs. Newest first.
 */
export function withTransfers(
  transactions: readonly Transaction[],
  transfers: readonly TimedTransfer[],
): readonly Transaction[] {
  const joined = new Map(transactions.map((each) => [each.id, each]));
  for (const { txid, time, height, from, to } of transfers) {
    const known = joined.get(txid) ?? {
      id: txid,
      time,
      height,
      inputs: [],
      outputs: [],
      status: 'confirmed',
    };
    joined.set(txid, { ...known, inputs: [...known.inputs, from], outputs: [...known.outputs, to] });
  }
  return [...joined.values()].sort((a, b) => (b.height ?? 0) - (a.height ?? 0));
}

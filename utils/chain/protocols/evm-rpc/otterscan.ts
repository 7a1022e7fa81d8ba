import { expectFlag, expectList, expectRecord, expectTime, expectWhole } from '../../reply.ts';
import type { Leg, Transaction } from '../../types.ts';
import { expectAddress, expectCount, expectQuantity, expectWord } from './quantities.ts';
import type { RpcCall } from './transport.ts';

/**
 * The `ots_*` methods of Erigon, Reth and anvil: the history of an account from the node itself
 * (Otterscan's `docs/custom-jsonrpc.md`, API level 8).
 */

/** Transactions asked for in a page; the server rounds up to whole blocks. */
export const PAGE = 25;
/** A page has whole blocks, and a block rarely more than a few hundred transactions. */
const MAX_PAGE = 2_000;

/** A page of an account's history, newest first. */
export interface OtterscanPage {
  readonly transactions: readonly Transaction[];
  /** Whether nothing newer, and nothing older, exists. */
  readonly isNewest: boolean;
  readonly isOldest: boolean;
}

export function newestPageCall(address: string): RpcCall {
  return { method: 'ots_searchTransactionsBefore', params: [address, 0, PAGE] };
}

export function oldestPageCall(address: string): RpcCall {
  return { method: 'ots_searchTransactionsAfter', params: [address, 0, 1] };
}

export function internalOperationsCall(txid: string): RpcCall {
  return { method: 'ots_getInternalOperations', params: [txid] };
}

/** Reads a page; `asset` is the CAIP-19 name of the chain's own coin. */
export function parsePage(result: unknown, asset: string): OtterscanPage {
  const { txs, receipts, firstPage, lastPage } = expectRecord(result, 'page');
  const receiptOf = new Map<string, Readonly<Record<string, unknown>>>();
  for (const each of expectList(receipts, 'receipts', MAX_PAGE)) {
    const receipt = expectRecord(each, 'receipt');
    receiptOf.set(expectWord(receipt.transactionHash, 'transactionHash'), receipt);
  }
  const transactions = expectList(txs, 'txs', MAX_PAGE).map((each) => {
    const tx = expectRecord(each, 'transaction');
    const id = expectWord(tx.hash, 'hash');
    return parseTransaction(id, { tx, receipt: expectRecord(receiptOf.get(id), `receipt of ${id}`), asset });
  });
  return {
    transactions: transactions.sort((a, b) => (b.height ?? 0) - (a.height ?? 0)),
    isNewest: expectFlag(firstPage, 'firstPage'),
    isOldest: expectFlag(lastPage, 'lastPage'),
  };
}

interface Parts {
  readonly tx: Readonly<Record<string, unknown>>;
  readonly receipt: Readonly<Record<string, unknown>>;
  readonly asset: string;
}

/** Reads a transaction with its receipt, which has the block's time as well. */
export function parseTransaction(id: string, { tx, receipt, asset }: Parts): Transaction {
  const amount = expectQuantity(tx.value, 'value').toString();
  // A transaction that creates a contract has no receiver; the receipt has the contract's address.
  const to = tx.to ?? receipt.contractAddress;
  const coins: Leg = { asset, amount, kind: 'native' };
  const price = expectQuantity(receipt.effectiveGasPrice ?? tx.gasPrice, 'effectiveGasPrice');
  return {
    id,
    time: expectTime(parseTimestamp(receipt.timestamp), 'timestamp'),
    height: expectCount(tx.blockNumber, 'blockNumber'),
    inputs: [{ ...coins, address: expectAddress(tx.from, 'from') }],
    outputs: [to === null || to === undefined ? coins : { ...coins, address: expectAddress(to, 'to') }],
    fee: (expectQuantity(receipt.gasUsed, 'gasUsed') * price).toString(),
    status: expectCount(receipt.status, 'status') === 1 ? 'confirmed' : 'failed',
  };
}

/** Erigon gives the time of a receipt as a number, anvil as a quantity. */
function parseTimestamp(value: unknown): number {
  return typeof value === 'number' ? expectWhole(value, 'timestamp') : expectCount(value, 'timestamp');
}

/** The legs of the coins that contracts moved to or from an account inside a transaction. */
export function parseInternalLegs(
  result: unknown,
  { account, asset }: { readonly account: string; readonly asset: string },
): Pick<Transaction, 'inputs' | 'outputs'> {
  const inputs: Leg[] = [];
  const outputs: Leg[] = [];
  for (const each of expectList(result, 'operations', MAX_PAGE)) {
    const operation = expectRecord(each, 'operation');
    const from = expectAddress(operation.from, 'from');
    const to = expectAddress(operation.to, 'to');
    if (from !== account && to !== account) continue;
    const amount = expectQuantity(operation.value, 'value').toString();
    inputs.push({ address: from, asset, amount, kind: 'internal' });
    outputs.push({ address: to, asset, amount, kind: 'internal' });
  }
  return { inputs, outputs };
}

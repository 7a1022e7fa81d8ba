import type { Line } from '../../line.ts';
import { expectList, expectRecord } from '../../reply.ts';
import type { Transaction } from '../../types.ts';
import { searchSentBlocks } from './nonce-search.ts';
import { parseTransaction } from './otterscan.ts';
import { expectAddress, expectCount, expectWord, quantityOf } from './quantities.ts';
import { callBatch, resultOf } from './transport.ts';

/** More transactions than a block holds: a server that sends them sends something else. */
const MAX_IN_BLOCK = 20_000;

/** Whose transactions are looked for, and how many there are. */
export interface Sender {
  /** EIP-55. */
  readonly address: string;
  /** How many transactions it has sent; at least 1. */
  readonly nonce: number;
  readonly tip: number;
  /** CAIP-19 of the chain's own coin. */
  readonly asset: string;
}

type Fields = Readonly<Record<string, unknown>>;

interface Sent {
  readonly id: string;
  readonly tx: Fields;
  readonly timestamp: unknown;
}

/**
 * The first and the last transaction that an account sent, newest first, from a node that has no index of accounts but
 * keeps old states. Empty where the count went up without a transaction, as an authorisation of EIP-7702 lets it.
 * Rejects with a `SightlineError` when the node cannot answer.
 */
export async function fetchSentTransactions(line: Line, sender: Sender): Promise<readonly Transaction[]> {
  const blocks = await searchSentBlocks(line, sender);
  const heights = [...new Set([blocks.last, blocks.first])];
  const method = 'eth_getBlockByNumber';
  const answers = await callBatch(
    line,
    heights.map((height) => ({ method, params: [quantityOf(height), true] })),
  );
  const sent = heights.flatMap((height, index) =>
    resultOf(line, answers[index], { method, parse: (block) => parseBlock(block, { height, sender }) }),
  );
  return sent.length === 0 ? [] : await withReceipts(line, sent, sender.asset);
}

/** The account's own transactions of a block that are the first or the last of all. */
function parseBlock(
  block: unknown,
  { height, sender }: { readonly height: number; readonly sender: Sender },
): Sent[] {
  const { number, timestamp, transactions } = expectRecord(block, 'block');
  if (expectCount(number, 'number') !== height) throw new TypeError(`block: expected number ${height}`);
  const ends = new Set([0, sender.nonce - 1]);
  return expectList(transactions, 'transactions', MAX_IN_BLOCK)
    .map((each) => expectRecord(each, 'transaction'))
    .filter(
      (tx) => expectAddress(tx.from, 'from') === sender.address && ends.has(expectCount(tx.nonce, 'nonce')),
    )
    .map((tx) => ({ id: expectWord(tx.hash, 'hash'), tx, timestamp }))
    .reverse();
}

async function withReceipts(
  line: Line,
  sent: readonly Sent[],
  asset: string,
): Promise<readonly Transaction[]> {
  const method = 'eth_getTransactionReceipt';
  const outcomes = await callBatch(
    line,
    sent.map(({ id }) => ({ method, params: [id] })),
  );
  return sent.map(({ id, tx, timestamp }, index) => {
    const parse = (result: unknown) =>
      parseTransaction(id, { tx, receipt: { ...expectRecord(result, 'receipt'), timestamp }, asset });
    return resultOf(line, outcomes[index], { method, parse });
  });
}

import { expectFlag, expectList, expectRecord, expectText, expectTime, expectWhole } from '../../reply.ts';
import type { Leg, Transaction } from '../../types.ts';

/** Confirmed transactions in a page; the first page may have 50 pending ones in front. */
export const PAGE = 25;
const MAX_PAGE = 200;
/** A block has at most 4,000,000 weight units and an output at least 36 of them. */
const MAX_LEGS = 120_000;

const TXID = /^[0-9a-f]{64}$/;
const SCRIPT_TYPE = /^[a-z0-9_-]{1,20}$/;
const ADDRESS = /^[A-Za-z0-9]{1,120}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a page of transactions, newest first. Throws a `TypeError` when one of them does not concern the
 * address, or pays out more than it takes in and other than its fee says.
 */
export function parsePage(
  reply: unknown,
  { address, asset }: { readonly address: string; readonly asset: string },
): readonly Transaction[] {
  return expectList(reply, 'transactions', MAX_PAGE).map((each) => {
    const transaction = parseTransaction(expectRecord(each, 'transaction'), asset);
    const legs = [...transaction.inputs, ...transaction.outputs];
    if (!legs.some((leg) => leg.address === address))
      throw new TypeError(`transaction ${transaction.id}: expected ${address} to take part`);
    return transaction;
  });
}

function parseTransaction(tx: Fields, asset: string): Transaction {
  const status = expectRecord(tx.status, 'status');
  const inputs = expectList(tx.vin, 'vin', MAX_LEGS).map((each) =>
    parseInput(expectRecord(each, 'input'), asset),
  );
  const outputs = expectList(tx.vout, 'vout', MAX_LEGS).map((each) => parseOutput(each, asset));
  const isCoinbase = inputs.some(({ kind }) => kind === 'coinbase');
  const fee = BigInt(expectWhole(tx.fee, 'fee'));
  if (!isCoinbase && sum(inputs) !== sum(outputs) + fee)
    throw new TypeError(`fee: expected ${sum(inputs) - sum(outputs)}, got ${fee}`);
  const isConfirmed = expectFlag(status.confirmed, 'confirmed');
  return {
    id: expectText(tx.txid, 'txid', TXID),
    inputs,
    outputs,
    fee: fee.toString(),
    ...(isConfirmed
      ? {
          status: 'confirmed',
          height: expectWhole(status.block_height, 'block_height'),
          time: expectTime(expectWhole(status.block_time, 'block_time'), 'block_time'),
        }
      : { status: 'pending' }),
  };
}

/** The output that an input spends stands inside it, so that one request tells who paid. */
function parseInput(input: Fields, asset: string): Leg {
  if (expectFlag(input.is_coinbase, 'is_coinbase')) return { asset, amount: '0', kind: 'coinbase' };
  return parseOutput(input.prevout, asset);
}

function parseOutput(value: unknown, asset: string): Leg {
  const output = expectRecord(value, 'output');
  const amount = BigInt(expectWhole(output.value, 'value')).toString();
  const type = expectText(output.scriptpubkey_type, 'scriptpubkey_type', SCRIPT_TYPE);
  if (type === 'op_return') return { asset, amount, kind: 'data' };
  // Scripts that are no address (a bare public key, bare multisig) have none.
  if (output.scriptpubkey_address === undefined) return { asset, amount, kind: 'native' };
  const address = expectText(output.scriptpubkey_address, 'scriptpubkey_address', ADDRESS);
  return { address, asset, amount, kind: 'native' };
}

function sum(legs: readonly Leg[]): bigint {
  return legs.reduce((total, { amount }) => total + BigInt(amount), 0n);
}

import { SightlineError } from '../../../errors.ts';
import { incomplete, reasonOf } from '../../coverage.ts';
import type { Line } from '../../line.ts';
import { expectRecord, expectTime } from '../../reply.ts';
import type { ChainCoverage, Transaction } from '../../types.ts';
import { expectCount, quantityOf } from './quantities.ts';
import type { TokenTransfer } from './transfer-logs.ts';
import { callBatch, type RpcCall, type RpcOutcome, resultOf } from './transport.ts';

/** Blocks whose time is asked for; the transfers of older ones are left out. */
const MAX_BLOCKS = 25;

export interface TimedTransfer extends TokenTransfer {
  readonly time: number;
}

/** Transfers with their times, newest first. `cut` says what was lost where not all could be dated. */
export interface TimedTransfers {
  readonly transfers: readonly TimedTransfer[];
  readonly cut?: ChainCoverage;
  /** Answers to the calls that went along. */
  readonly companions: readonly RpcOutcome[];
}

export interface TimesOptions {
  readonly transfers: readonly TokenTransfer[];
  /** Transactions whose blocks need not be asked for again. */
  readonly known: readonly Transaction[];
  readonly companions: readonly RpcCall[];
}

/** Dates transfers: most servers leave the time out of their logs. At most one request; never rejects. */
export async function fetchTimes(line: Line, options: TimesOptions): Promise<TimedTransfers> {
  const { transfers, known } = options;
  const times = new Map<number, number>();
  for (const { height, time } of [...known, ...transfers])
    if (height !== undefined && time !== undefined) times.set(height, time);
  const undated = new Set(transfers.map(({ height }) => height).filter((height) => !times.has(height)));
  const heights = [...undated].slice(0, MAX_BLOCKS);
  const blocks = heights.map((height) => ({
    method: 'eth_getBlockByNumber',
    params: [quantityOf(height), false],
  }));
  const calls = [...blocks, ...options.companions];
  let failure: SightlineError | undefined;
  let outcomes: readonly RpcOutcome[] = [];
  try {
    if (calls.length > 0) outcomes = await callBatch(line, calls);
    for (const [index, height] of heights.entries()) {
      const parse = (block: unknown) => parseTime(block, height);
      times.set(height, resultOf(line, outcomes[index], { method: 'eth_getBlockByNumber', parse }));
    }
  } catch (error) {
    if (!(error instanceof SightlineError)) throw error;
    failure = error;
  }
  return { ...date(transfers, times, failure), companions: outcomes.slice(blocks.length) };
}

function parseTime(block: unknown, height: number): number {
  const { number, timestamp } = expectRecord(block, `block ${height}`);
  if (expectCount(number, 'number') !== height) throw new TypeError(`block: expected number ${height}`);
  return expectTime(expectCount(timestamp, 'timestamp'), 'timestamp');
}

function date(
  transfers: readonly TokenTransfer[],
  times: ReadonlyMap<number, number>,
  failure: SightlineError | undefined,
): Pick<TimedTransfers, 'transfers' | 'cut'> {
  const dated: TimedTransfer[] = [];
  for (const transfer of transfers) {
    const time = transfer.time ?? times.get(transfer.height);
    if (time !== undefined) dated.push({ ...transfer, time });
  }
  if (dated.length === transfers.length) return { transfers: dated };
  const reason = failure === undefined ? 'page-limit' : reasonOf(failure.code);
  return { transfers: dated, cut: incomplete(reason) };
}

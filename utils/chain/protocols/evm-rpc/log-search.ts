import { SightlineError } from '../../../errors.ts';
import { COMPLETE, incomplete, reasonOf } from '../../coverage.ts';
import type { Line } from '../../line.ts';
import type { ChainCoverage, Trust } from '../../types.ts';
import { parseTransfers, type TokenTransfer, transferCalls } from './transfer-logs.ts';
import { callBatch, type RpcCall, type RpcOutcome, resultOf } from './transport.ts';

/** An account's token transfers, as far back as the server let us search, newest first. */
export interface TransferSearch {
  readonly transfers: readonly TokenTransfer[];
  readonly coverage: ChainCoverage;
  readonly failure?: SightlineError;
  /** Answers to the calls that were sent along with the first search. */
  readonly companions: readonly RpcOutcome[];
}

/**
 * How many blocks back from the tip to search, in the order of trying. A person's own node has no limits, or
 * has them set by that person; public servers allow 10,000, 2,000 or 500 blocks (as of 2026-11).
 */
const RANGES: Readonly<Record<Trust, readonly number[]>> = {
  local: [Number.POSITIVE_INFINITY, 10_000],
  own: [Number.POSITIVE_INFINITY, 10_000],
  thirdparty: [10_000, 2_000, 500],
};

/** More than this is no help to a reader, and a contract may have millions. */
const MAX_TRANSFERS = 200;

/** How a search of too many blocks ends on servers that do not say so. */
const TOO_MUCH: ReadonlySet<string> = new Set(['too-large', 'timeout']);

export interface SearchOptions {
  readonly address: string;
  readonly chain: string;
  readonly trust: Trust;
  readonly tip: number;
  /** Calls of others that save a request by going along with the first search. */
  readonly companions: readonly RpcCall[];
  /** Requests that must be left for others afterwards. */
  readonly reserve: number;
}

/** Searches for token transfers in ever smaller ranges, until the server accepts one. Never rejects. */
export async function searchTransfers(line: Line, options: SearchOptions): Promise<TransferSearch> {
  const { address, tip } = options;
  let companions: readonly RpcOutcome[] = [];
  let failure = new SightlineError('budget', [line.host]);
  let isRange = false;
  for (const [attempt, range] of RANGES[options.trust].entries()) {
    if (line.budget.left <= options.reserve) break;
    const fromHeight = Math.max(0, tip - range + 1);
    const searches = transferCalls(address, fromHeight, tip);
    const calls = attempt === 0 ? [...searches, ...options.companions] : searches;
    isRange = false;
    try {
      const outcomes = await callBatch(line, calls);
      if (attempt === 0) companions = outcomes.slice(searches.length);
      isRange = outcomes.some((outcome) => 'rpcError' in outcome && outcome.rpcError.kind === 'range');
      const transfers = outcomes
        .slice(0, searches.length)
        .flatMap((outcome) => parse(line, outcome, options));
      return { ...newest(transfers, fromHeight, tip), companions };
    } catch (error) {
      if (!(error instanceof SightlineError)) throw error;
      failure = error;
      if (!isRange && !TOO_MUCH.has(error.code)) break;
    }
  }
  const reason = isRange ? 'range-limit' : reasonOf(failure.code);
  return { transfers: [], coverage: incomplete(reason), failure, companions };
}

function parse(line: Line, outcome: RpcOutcome, { chain, address }: SearchOptions): readonly TokenTransfer[] {
  const method = 'eth_getLogs';
  return resultOf(line, outcome, {
    method,
    parse: (result) => parseTransfers(result, { chain, account: address }),
  });
}

/** A transfer to oneself is in both searches. */
function newest(
  found: readonly TokenTransfer[],
  fromHeight: number,
  toHeight: number,
): Pick<TransferSearch, 'transfers' | 'coverage'> {
  const unique = new Map(found.map((each) => [`${each.txid}:${each.logIndex}`, each]));
  const sorted = [...unique.values()].sort((a, b) => b.height - a.height || b.logIndex - a.logIndex);
  const transfers = sorted.slice(0, MAX_TRANSFERS);
  const oldest = transfers.at(-1);
  if (oldest !== undefined && sorted.length > MAX_TRANSFERS)
    return { transfers, coverage: incomplete('page-limit', { fromHeight: oldest.height, toHeight }) };
  if (fromHeight > 0) return { transfers, coverage: incomplete('range-limit', { fromHeight, toHeight }) };
  return { transfers, coverage: COMPLETE };
}

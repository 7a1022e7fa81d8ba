import { SightlineError } from '../../../errors.ts';
import type { Line } from '../../line.ts';
import { expectCount, quantityOf } from './quantities.ts';
import { callBatch, type RpcCall, resultOf } from './transport.ts';

/** Blocks that are asked about at a time for each end; two ends in one batch stay below what public servers take. */
const POINTS = 31;
const METHOD = 'eth_getTransactionCount';

/** The blocks in which an account sent its first and its last transaction. */
export interface SentBlocks {
  readonly first: number;
  readonly last: number;
}

/** Blocks between which the count reaches `wanted`: it is less at `below`, and not less at `reached`. */
interface Range {
  readonly wanted: number;
  below: number;
  reached: number;
}

/**
 * Finds the blocks by the count of sent transactions alone, as an archive node knows it for every block: 31 points
 * at a time for both ends, so at most five requests for 28 million blocks. Rejects with a `SightlineError`, such as
 * `unsupported` for a node that has thrown old states away.
 */
export async function searchSentBlocks(
  line: Line,
  { address, nonce, tip }: { readonly address: string; readonly nonce: number; readonly tip: number },
): Promise<SentBlocks> {
  const first: Range = { wanted: 1, below: -1, reached: tip };
  const last: Range = { wanted: nonce, below: -1, reached: tip };
  while (isOpen(first) || isOpen(last)) {
    const points = [pointsOf(first), pointsOf(last)].flat();
    const heights = [...new Set(points)];
    const outcomes = await callBatch(
      line,
      heights.map((height) => countCall(address, height)),
    );
    const counts = heights.map((height, index) => ({
      height,
      count: resultOf(line, outcomes[index], {
        method: METHOD,
        parse: (value) => expectCount(value, 'nonce'),
      }),
    }));
    for (const range of [first, last]) narrow(range, counts);
    if (line.budget.left === 0 && (isOpen(first) || isOpen(last)))
      throw new SightlineError('budget', [line.host]);
  }
  return { first: first.reached, last: last.reached };
}

function isOpen({ below, reached }: Range): boolean {
  return reached - below > 1;
}

/** Heights strictly between the ends, spread evenly. */
function pointsOf({ below, reached }: Range): number[] {
  const between = reached - below - 1;
  const count = Math.min(POINTS, between);
  return Array.from({ length: count }, (_, at) => below + Math.ceil(((at + 1) * between) / (count + 1)));
}

/** A server that contradicts itself narrows all the same: every round ends nearer. */
function narrow(range: Range, counts: readonly { readonly height: number; readonly count: number }[]): void {
  for (const { height, count } of counts) {
    if (height <= range.below || height >= range.reached) continue;
    if (count >= range.wanted) range.reached = height;
    else range.below = height;
  }
}

function countCall(address: string, height: number): RpcCall {
  return { method: METHOD, params: [address, quantityOf(height)] };
}

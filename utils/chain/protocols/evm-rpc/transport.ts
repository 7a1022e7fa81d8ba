import { SightlineError } from '../../../errors.ts';
import { type Line, read } from '../../line.ts';
import { expectList, expectRecord, parseJson } from '../../reply.ts';
import { parseRpcError, type RpcError, toSightlineError } from './rpc-errors.ts';

/** One call of JSON-RPC. */
export interface RpcCall {
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What became of one call: what the server says, which is hostile, its error, or ours. */
export type RpcOutcome =
  | { readonly result: unknown }
  | { readonly rpcError: RpcError }
  | { readonly error: SightlineError };

/**
 * Makes all calls in one POST, or one after another where the server does not take batches (then later calls
 * may fail with `budget`). Answers in the order of the calls. Rejects with a `SightlineError` when the server
 * could not be asked, or answered none of them in the protocol's form.
 */
export async function callBatch(line: Line, calls: readonly RpcCall[]): Promise<readonly RpcOutcome[]> {
  const purpose = [...new Set(calls.map(({ method }) => method))].join(', ');
  const body = calls.map(({ method, params }, index) => ({ jsonrpc: '2.0', id: index + 1, method, params }));
  let reply: unknown;
  try {
    const { status, text } = await line.post(body, purpose);
    if (status === 400) return await callOneByOne(line, calls);
    reply = read(line, purpose, () => parseJson(text));
  } catch (error) {
    if (isRefusedBatch(error)) return await callOneByOne(line, calls);
    throw error;
  }
  if (Array.isArray(reply)) return read(line, purpose, () => parseBatch(line, reply, calls));
  // A single error in answer to a batch: either the host wants patience, or it takes no batches.
  const { error } = read(line, purpose, () => expectRecord(reply, 'reply'));
  const rpcError = read(line, purpose, () => parseRpcError(error, false));
  if (rpcError.kind === 'rate-limited') throw toSightlineError(rpcError, line.host, purpose);
  return await callOneByOne(line, calls);
}

/** Some servers refuse a batch by its HTTP status alone. */
function isRefusedBatch(error: unknown): boolean {
  return (
    error instanceof SightlineError &&
    error.code === 'bad-answer' &&
    /^HTTP (405|413|415|422|500|501)$/.test(error.substitutions[1] ?? '')
  );
}

async function callOneByOne(line: Line, calls: readonly RpcCall[]): Promise<readonly RpcOutcome[]> {
  line.budget.allowPoor();
  const outcomes: RpcOutcome[] = [];
  for (const call of calls) {
    const outcome = await callOnce(line, call);
    // Without an answer to the first call there is no server that speaks the protocol.
    if (outcomes.length === 0 && 'error' in outcome) throw outcome.error;
    outcomes.push(outcome);
  }
  return outcomes;
}

async function callOnce(line: Line, call: RpcCall): Promise<RpcOutcome> {
  try {
    const { text } = await line.post({ jsonrpc: '2.0', id: 1, ...call }, call.method);
    return outcomeOf(line, call, () => parseJson(text));
  } catch (error) {
    if (error instanceof SightlineError) return { error };
    throw error;
  }
}

/** Answers may come in any order and are told apart by `id`; a call whose answer is missing fails alone. */
function parseBatch(line: Line, reply: readonly unknown[], calls: readonly RpcCall[]): readonly RpcOutcome[] {
  const answers = new Map<unknown, unknown>();
  for (const each of expectList(reply, 'reply', calls.length))
    answers.set(expectRecord(each, 'answer').id, each);
  return calls.map((call, index) => outcomeOf(line, call, () => answers.get(index + 1)));
}

function outcomeOf(line: Line, call: RpcCall, answer: () => unknown): RpcOutcome {
  try {
    return read(line, call.method, () => parseOutcome(answer(), call));
  } catch (error) {
    if (error instanceof SightlineError) return { error };
    throw error;
  }
}

function parseOutcome(answer: unknown, { method }: RpcCall): RpcOutcome {
  const { result, error } = expectRecord(answer, `answer to ${method}`);
  if (error !== undefined && error !== null) {
    return { rpcError: parseRpcError(error, method === 'eth_getLogs') };
  }
  if (result === undefined) throw new TypeError(`answer to ${method}: expected a result`);
  return { result };
}

/** The result of a call, read by a parser; throws a `SightlineError` where there is none or it is not right. */
export function resultOf<T>(
  line: Pick<Line, 'host'>,
  outcome: RpcOutcome | undefined,
  { method, parse }: { readonly method: string; readonly parse: (result: unknown) => T },
): T {
  if (outcome === undefined) throw new SightlineError('bad-answer', [line.host, method]);
  if ('error' in outcome) throw outcome.error;
  if ('rpcError' in outcome) throw toSightlineError(outcome.rpcError, line.host, method);
  return read(line, method, () => parse(outcome.result));
}

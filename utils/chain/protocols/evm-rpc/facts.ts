import { SightlineError } from '../../../errors.ts';
import { type Answering, answering } from '../../draft.ts';
import type { Line } from '../../line.ts';
import type { Lookup } from '../../lookup.ts';
import type { Capability, Transaction } from '../../types.ts';
import { parseKind, STATE_METHODS, stateCalls } from './account-state.ts';
import { addHistory } from './history.ts';
import { newestPageCall, type OtterscanPage, oldestPageCall, parsePage } from './otterscan.ts';
import { expectCount, expectQuantity } from './quantities.ts';
import { fetchSentTransactions, type Sender } from './sent-transactions.ts';
import { callBatch, type RpcOutcome, resultOf } from './transport.ts';

/**
 * Asks an EVM node about an account. One request gives its state and, from a node with Otterscan's methods,
 * both ends of its history; up to three more the token transfers, internal payments, times and token names.
 * Rejects with `wrong-chain`, or when nothing at all was answered.
 */
export async function fetchEvmFacts(lookup: Lookup): Promise<void> {
  const { source, address, line, draft } = lookup;
  const hasOtterscan = source.capabilities.includes('history');
  const calls = [
    ...stateCalls(address),
    ...(hasOtterscan ? [newestPageCall(address), oldestPageCall(address)] : []),
  ];
  const outcomes = await callBatch(line, calls);
  proveChain(line, outcomes[0], source.chain);
  const tip = resultOf(line, outcomes[1], { method: 'eth_blockNumber', parse: parseHeight });
  const answer = answering(source, { now: lookup.now, tip: () => tip });
  const nonce = addState(lookup, outcomes, answer);
  const asset = draft.facts().asset.id;
  const page = (index: number, fields: readonly Capability[]): OtterscanPage | undefined => {
    if (!hasOtterscan) return undefined;
    const method = calls[index]?.method ?? '';
    return attempt(lookup, fields, () =>
      resultOf(line, outcomes[index], { method, parse: (result) => parsePage(result, asset) }),
    );
  };
  const newest = page(STATE_METHODS.length, ['history', 'counterparties', 'lastSeen']);
  const oldest = page(STATE_METHODS.length + 1, ['firstSeen']);
  const sent = hasOtterscan ? [] : await fetchSent(lookup, { address, nonce: nonce ?? 0, tip, asset });
  await addHistory(lookup, { address, nonce, tip, newest, oldest, sent, answer });
}

/** Both ends of what was sent, from a node that has no index of accounts but keeps old states. */
async function fetchSent(lookup: Lookup, sender: Sender): Promise<readonly Transaction[]> {
  const { source, line, draft } = lookup;
  const sends = draft.facts().kind?.value.kind !== 'contract';
  if (!source.capabilities.includes('firstSeen') || sender.nonce === 0 || !sends) return [];
  // Without batches each of the points would be a request.
  if (line.budget.isPoor) {
    draft.fail(['firstSeen', 'lastSeen'], new SightlineError('budget', [line.host]));
    return [];
  }
  try {
    return await fetchSentTransactions(line, sender);
  } catch (error) {
    draft.fail(['firstSeen', 'lastSeen'], error);
    return [];
  }
}

function parseHeight(result: unknown): number {
  return expectCount(result, 'height');
}

/** A source was added for one chain; a server that has moved to another must not be believed. */
function proveChain(line: Line, outcome: RpcOutcome | undefined, chain: string): void {
  const id = resultOf(line, outcome, {
    method: 'eth_chainId',
    parse: (value) => expectQuantity(value, 'chain'),
  });
  if (`eip155:${id}` !== chain) throw new SightlineError('wrong-chain', [line.host, chain, `eip155:${id}`]);
}

/** Balance and kind; the nonce, which counts what an ordinary account has sent, is left to the history. */
function addState(lookup: Lookup, outcomes: readonly RpcOutcome[], answer: Answering): number | undefined {
  const { line, draft } = lookup;
  const [, , balance, nonce, code] = outcomes;
  attempt(lookup, ['balance'], () => {
    const method = 'eth_getBalance';
    const wei = resultOf(line, balance, { method, parse: (value) => expectQuantity(value, 'balance') });
    draft.add({ balance: answer(wei.toString(), method) });
  });
  attempt(lookup, ['kind'], () => {
    const method = 'eth_getCode';
    draft.add({ kind: answer(resultOf(line, code, { method, parse: parseKind }), method) });
  });
  const method = 'eth_getTransactionCount';
  return attempt(lookup, ['txCount'], () =>
    resultOf(line, nonce, { method, parse: (value) => expectCount(value, 'nonce') }),
  );
}

/** One field's failure is that field's alone. */
function attempt<T>(lookup: Lookup, fields: readonly Capability[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    lookup.draft.fail(fields, error);
    return undefined;
  }
}

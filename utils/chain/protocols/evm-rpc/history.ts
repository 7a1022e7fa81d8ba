import { SightlineError } from '../../../errors.ts';
import { COMPLETE, incomplete } from '../../coverage.ts';
import type { Answering } from '../../draft.ts';
import type { Lookup } from '../../lookup.ts';
import type { Activity, ChainCoverage, Transaction } from '../../types.ts';
import { fetchTimes } from './block-times.ts';
import { searchTransfers } from './log-search.ts';
import { takesPart, withInternalLegs, withTransfers } from './merge.ts';
import { internalOperationsCall, type OtterscanPage } from './otterscan.ts';
import { parseTokens, tokenCalls, tokenContracts } from './tokens.ts';

/** What the first request brought. */
export interface Beginning {
  /** EIP-55. */
  readonly address: string;
  /** How many transactions the account has sent. */
  readonly nonce: number | undefined;
  readonly tip: number;
  /** Both ends of the history, from a node with Otterscan's methods. */
  readonly newest: OtterscanPage | undefined;
  readonly oldest: OtterscanPage | undefined;
  /** The first and the last transaction that it sent, from a node without those methods; newest first. */
  readonly sent: readonly Transaction[];
  readonly answer: Answering;
}

/** The transactions that were found, and how much was searched for tokens. */
interface Found {
  readonly transactions: readonly Transaction[];
  readonly tokens: ChainCoverage;
}

const METHODS = {
  plain: 'eth_getLogs',
  sent: 'eth_getTransactionCount, eth_getLogs',
  full: 'ots_searchTransactionsBefore, eth_getLogs',
} as const;

/** Adds transactions, first and last activity, their number and the tokens, as far as the source knows them. */
export async function addHistory(lookup: Lookup, beginning: Beginning): Promise<void> {
  const { address, newest, sent, answer, tip } = beginning;
  const { source, line, draft } = lookup;
  const untouched = newest?.transactions.filter((each) => !takesPart(each, address)) ?? [];
  const search = await searchTransfers(line, {
    address,
    chain: source.chain,
    trust: source.trust,
    tip,
    companions: untouched.map(({ id }) => internalOperationsCall(id)),
    reserve: 1,
  });
  const asset = draft.facts().asset.id;
  const legs = { address, asset, untouched, outcomes: search.companions };
  const native = withInternalLegs(line, newest?.transactions ?? sent, legs);
  const contracts = tokenContracts(search.transfers);
  const dated = await fetchTimes(line, {
    transfers: search.transfers,
    known: native,
    companions: tokenCalls(contracts),
  });
  if (search.failure !== undefined) draft.fail(['tokens'], search.failure);
  const found = {
    transactions: withTransfers(native, dated.transfers),
    tokens: dated.cut ?? search.coverage,
  };
  const names = parseTokens(line, contracts, dated.companions);
  if (search.failure === undefined) draft.add({ tokens: answer(names, 'symbol(), decimals()') });
  addFound(lookup, beginning, found);
}

function addFound(lookup: Lookup, beginning: Beginning, found: Found): void {
  const { newest, nonce, sent, answer, tip } = beginning;
  const { draft, line } = lookup;
  const coverage = coverageOf(newest, found.tokens, tip);
  const count = found.transactions.length;
  if (coverage.complete) draft.add({ txCount: answer(count, METHODS.full) });
  else if (nonce !== undefined)
    draft.add({ txCount: answer(Math.max(nonce, count), 'eth_getTransactionCount', coverage) });
  if (newest === undefined && count === 0) {
    const unsupported = new SightlineError('unsupported', [line.host, METHODS.full]);
    draft.fail(['history', 'counterparties', 'firstSeen', 'lastSeen'], unsupported);
    return;
  }
  const method = METHODS[newest !== undefined ? 'full' : sent.length > 0 ? 'sent' : 'plain'];
  draft.add({ transactions: answer(found.transactions, method, coverage) });
  draft.add({ lastSeen: answer(activityOf(found.transactions[0]), method, lastCoverage(beginning, found)) });
  addFirstSeen(lookup, beginning, found);
}

/** How much of the account's history the transactions are. Without Otterscan's methods plain calls are invisible. */
function coverageOf(newest: OtterscanPage | undefined, tokens: ChainCoverage, tip: number): ChainCoverage {
  if (newest === undefined) return { ...tokens, ...incomplete('unsupported', { toHeight: tip }) };
  if (newest.isNewest && newest.isOldest) return tokens;
  const fromHeight = newest.transactions.at(-1)?.height;
  return incomplete('page-limit', { ...(fromHeight === undefined ? {} : { fromHeight }), toHeight: tip });
}

/** The last activity is certain when tokens were searched at least back to the last transaction of its own. */
function lastCoverage({ newest, tip }: Beginning, { tokens }: Found): ChainCoverage {
  if (newest === undefined) return { ...tokens, ...incomplete('unsupported', { toHeight: tip }) };
  const own = newest.transactions[0]?.height;
  const isCovered = own !== undefined && tokens.fromHeight !== undefined && tokens.fromHeight <= own;
  return tokens.complete || isCovered ? COMPLETE : tokens;
}

/** What a plain node says of the first activity is a bound: the account may have been paid before it paid. */
function addFirstSeen(lookup: Lookup, beginning: Beginning, { transactions, tokens }: Found): void {
  const { oldest, sent, answer, tip } = beginning;
  if (oldest === undefined && sent.length > 0) {
    const coverage = incomplete('unsupported', { toHeight: tip });
    lookup.draft.add({ firstSeen: answer(activityOf(transactions.at(-1)), METHODS.sent, coverage) });
    return;
  }
  if (oldest === undefined) {
    lookup.draft.fail(['firstSeen'], new SightlineError('unsupported', [lookup.line.host, METHODS.full]));
    return;
  }
  const candidates = [...oldest.transactions, ...(tokens.complete ? transactions : [])];
  const first = candidates.toSorted((a, b) => (a.height ?? 0) - (b.height ?? 0))[0];
  const method = 'ots_searchTransactionsAfter, eth_getLogs';
  lookup.draft.add({ firstSeen: answer(activityOf(first), method, tokens) });
}

function activityOf(transaction: Transaction | undefined): Activity | undefined {
  if (transaction?.time === undefined) return undefined;
  return { time: transaction.time, txid: transaction.id };
}

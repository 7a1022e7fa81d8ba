import { SightlineError } from '../../../errors.ts';
import { COMPLETE, incomplete, reasonOf } from '../../coverage.ts';
import type { Answering } from '../../draft.ts';
import { read } from '../../line.ts';
import type { Lookup } from '../../lookup.ts';
import type { Activity, ChainCoverage, Transaction } from '../../types.ts';
import type { AddressStats } from './address-stats.ts';
import { ENDPOINTS, getJson } from './endpoints.ts';
import { PAGE, parsePage } from './transactions.ts';

export interface HistoryContext {
  /** Undefined when the server could not give the totals. */
  readonly stats: AddressStats | undefined;
  readonly tip: number;
  readonly answer: Answering;
}

/** What was read of the history, newest first, and what ended the reading early. */
interface Pages {
  readonly transactions: readonly Transaction[];
  /** Whether the server said that there is nothing older. */
  readonly isOldest: boolean;
  readonly failure?: SightlineError;
}

/** Adds transactions, first and last activity: page by page until the beginning or the end of the budget. */
export async function addHistory(lookup: Lookup, context: HistoryContext): Promise<void> {
  const { draft } = lookup;
  let pages = await readPage(lookup, { transactions: [], isOldest: false });
  addPages(lookup, pages, context);
  while (!pages.isOldest && pages.failure === undefined && lookup.line.budget.left > 0) {
    pages = await readPage(lookup, pages);
    addPages(lookup, pages, context);
  }
  if (pages.failure === undefined) return;
  // What was read before it failed stays; its coverage says why there is no more.
  if (pages.transactions.length === 0) draft.fail(['history', 'counterparties', 'lastSeen'], pages.failure);
  draft.fail(['firstSeen'], pages.failure);
}

async function readPage({ line, draft, address }: Lookup, before: Pages): Promise<Pages> {
  const confirmed = before.transactions.filter(({ status }) => status === 'confirmed');
  const last = confirmed.at(-1)?.id;
  const [path, purpose] =
    last === undefined
      ? [`/address/${address}/txs`, ENDPOINTS.firstPage]
      : [`/address/${address}/txs/chain/${last}`, ENDPOINTS.nextPage];
  try {
    const reply = await getJson(line, path, purpose);
    const asset = draft.facts().asset.id;
    const page = read(line, purpose, () => parsePage(reply, { address, asset }));
    const transactions = withoutRepeats([...before.transactions, ...page]);
    const isFull = page.filter(({ status }) => status === 'confirmed').length >= PAGE;
    const isStuck = transactions.length === before.transactions.length;
    return { transactions, isOldest: !isFull || isStuck };
  } catch (error) {
    if (!(error instanceof SightlineError)) throw error;
    return { ...before, failure: error };
  }
}

function withoutRepeats(transactions: readonly Transaction[]): readonly Transaction[] {
  return [...new Map(transactions.map((each) => [each.id, each])).values()];
}

function addPages({ draft, line }: Lookup, pages: Pages, { stats, tip, answer }: HistoryContext): void {
  const { transactions, failure } = pages;
  if (failure !== undefined && transactions.length === 0) return;
  const method = `${ENDPOINTS.firstPage}[/chain/:txid]`;
  const confirmed = transactions.filter(({ status }) => status === 'confirmed');
  const coverage = coverageOf(pages, { stats, tip, isSpent: line.budget.left === 0 });
  draft.add({
    transactions: answer(transactions, method, coverage),
    lastSeen: answer(activityOf(confirmed[0]), method, confirmed.length > 0 ? COMPLETE : coverage),
  });
  if (coverage.complete) draft.add({ firstSeen: answer(activityOf(confirmed.at(-1)), method) });
  else if (failure === undefined && line.budget.left === 0)
    draft.fail(['firstSeen'], new SightlineError('budget', [line.host]));
}

/** The pages are complete when the server has no older one and they are as many as its own total says. */
function coverageOf(
  { transactions, isOldest, failure }: Pages,
  { stats, tip, isSpent }: Pick<HistoryContext, 'stats' | 'tip'> & { readonly isSpent: boolean },
): ChainCoverage {
  const confirmed = transactions.filter(({ status }) => status === 'confirmed');
  const fromHeight = confirmed.at(-1)?.height;
  const heights = { ...(fromHeight === undefined ? {} : { fromHeight }), toHeight: tip };
  if (failure !== undefined) return incomplete(reasonOf(failure.code), heights);
  if (!isOldest) return incomplete(isSpent ? 'budget' : 'page-limit', heights);
  if (stats === undefined || confirmed.length < stats.txCount) return incomplete('server-truncated', heights);
  return COMPLETE;
}

function activityOf(transaction: Transaction | undefined): Activity | undefined {
  if (transaction?.time === undefined) return undefined;
  return { time: transaction.time, txid: transaction.id };
}

import { detectAddresses, parseAddress } from '../address/index.ts';
import { detectPartials } from '../address/partial-address.ts';
import type { ReportedAddress, ReportedPartial } from '../messaging/protocol.ts';
import { addressesOf } from './board.ts';
import { withCorrections } from './corrections.ts';
import type { Desk } from './desk.ts';
import { sortWorstFirst } from './read-tab.ts';
import { summarise } from './summarise.ts';
import type { AddressSummary } from './views.ts';
import { withShortened } from './with-shortened.ts';

/** Shortened addresses of one text that are looked for. */
const MOST_PARTIALS = 100;

/**
 * Every address in a pasted or selected text, each once, worst first; behind them what is shortened there, each with
 * the addresses it may be: those of the text, of the tab's page, the watched and those seen before. Makes no request
 * and keeps nothing.
 */
export async function lookUpText(
  desk: Desk,
  text: string,
  tabId?: number,
): Promise<readonly AddressSummary[]> {
  const found = addressesIn(text);
  const partials = partialsIn(text);
  const board = tabId === undefined ? undefined : await desk.boards.read(tabId);
  const page = [...found, ...(board === undefined || partials.length === 0 ? [] : addressesOf(board))];
  const { summaries } = await summarise(desk, found, { url: '' });
  const all = await withShortened(desk, withCorrections(summaries), {
    partials,
    page,
    mismatches: new Map(),
  });
  const own = new Set(found.map(({ address }) => address));
  const candidates = [...new Set(all.flatMap((each) => each.candidates ?? []).map(({ address }) => address))];
  const further = candidates.filter((address) => !own.has(address)).map((address) => reportedOf(address));
  const { summaries: others } = await summarise(desk, further, { url: '' });
  return [...sortWorstFirst(all), ...sortWorstFirst(others)];
}

function addressesIn(text: string): readonly ReportedAddress[] {
  const found = new Map<string, ReportedAddress>();
  for (const { start, end, raw, ...address } of detectAddresses(text)) {
    const name = `${address.strength} ${address.format} ${address.address}`;
    found.set(name, { ...address, count: (found.get(name)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

function partialsIn(text: string): readonly ReportedPartial[] {
  const found = detectPartials(text).map(({ raw, head, tail }) => ({ raw, head, tail, count: 1 }));
  return [...new Map(found.map((partial) => [partial.raw, partial])).values()].slice(0, MOST_PARTIALS);
}

function reportedOf(text: string): ReportedAddress {
  const { address, format, accounts, strength } = parseAddress(text);
  return { address, format, accounts, strength, count: 1 };
}

import { detectAddresses } from '../address/index.ts';
import type { ReportedAddress } from '../messaging/protocol.ts';
import type { Desk } from './desk.ts';
import { sortWorstFirst } from './read-tab.ts';
import { summarise } from './summarise.ts';
import type { AddressSummary } from './views.ts';

/** Every address in a pasted or selected text, each once, worst first. Makes no request and keeps nothing. */
export async function lookUpText(desk: Desk, text: string): Promise<readonly AddressSummary[]> {
  const found = new Map<string, ReportedAddress>();
  for (const { start, end, raw, ...address } of detectAddresses(text)) {
    const name = `${address.strength} ${address.format} ${address.address}`;
    found.set(name, { ...address, count: (found.get(name)?.count ?? 0) + 1 });
  }
  const { summaries } = await summarise(desk, [...found.values()], '');
  return sortWorstFirst(summaries);
}

import { SightlineError } from '../../../errors.ts';
import { type Answering, answering } from '../../draft.ts';
import { type Line, read } from '../../line.ts';
import type { Lookup } from '../../lookup.ts';
import { type AddressStats, parseStats } from './address-stats.ts';
import { ENDPOINTS, getJson, getText } from './endpoints.ts';
import { chainOfGenesis } from './genesis.ts';
import { addHistory } from './history.ts';

/**
 * Asks an Esplora server about an address: two requests for chain and tip, one for the totals, one for the newest transactions and one for each older page within the
 * budget. Rejects with `wrong-chain`, or when nothing at all was answered.
 */
export async function fetchEsploraFacts(lookup: Lookup): Promise<void> {
  const { source, line } = lookup;
  await proveChain(line, source);
  const tip = await fetchTip(line);
  const answer = answering(source, { now: lookup.now, tip: () => tip });
  const stats = await addStats(lookup, answer);
  await addHistory(lookup, { stats, tip, answer });
}

/** A source was added for one chain; a server that has moved to another must not be believed. */
async function proveChain(line: Line, source: Lookup['source']): Promise<void> {
  const genesis = await getText(line, '/block-height/0', ENDPOINTS.genesis);
  const chain = read(line, ENDPOINTS.genesis, () => chainOfGenesis(genesis));
  if (chain !== source.chain) throw new SightlineError('wrong-chain', [line.host, source.chain, chain]);
}

/** The height of the newest block that the server has. */
export async function fetchTip(line: Line): Promise<number> {
  const text = await getText(line, '/blocks/tip/height', ENDPOINTS.tip);
  return read(line, ENDPOINTS.tip, () => {
    if (!/^\d{1,9}$/.test(text.trim())) throw new TypeError('expected a height');
    return Number(text);
  });
}

async function addStats(
  { line, draft, address }: Lookup,
  answer: Answering,
): Promise<AddressStats | undefined> {
  try {
    const reply = await getJson(line, `/address/${address}`, ENDPOINTS.address);
    const stats = read(line, ENDPOINTS.address, () => parseStats(reply, address));
    draft.add({
      balance: answer((stats.received - stats.spent).toString(), ENDPOINTS.address),
      received: answer(stats.received.toString(), ENDPOINTS.address),
      sent: answer(stats.spent.toString(), ENDPOINTS.address),
      txCount: answer(stats.txCount, ENDPOINTS.address),
    });
    return stats;
  } catch (error) {
    draft.fail(['balance', 'txCount'], error);
    // A server that asks for patience, or is gone, is not asked for the history on top.
    if (error instanceof SightlineError && error.code !== 'too-large' && error.code !== 'bad-answer')
      throw error;
    return undefined;
  }
}

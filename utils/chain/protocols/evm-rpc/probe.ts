import { SightlineError } from '../../../errors.ts';
import type { Line } from '../../line.ts';
import type { Capability, Probe } from '../../types.ts';
import { parsePage } from './otterscan.ts';
import { expectCount, expectQuantity } from './quantities.ts';
import { callBatch, type RpcOutcome, resultOf } from './transport.ts';

/** A reserved address, so that no suspect's is in a probe: the last of the precompiles' range. */
const NOBODY = '0x00000000000000000000000000000000000000ff';
const NO_TOPIC = `0x${'00'.repeat(32)}`;

/** Each call with what it proves. */
const QUESTIONS = [
  { method: 'eth_chainId', params: [] },
  { method: 'eth_blockNumber', params: [] },
  { method: 'web3_clientVersion', params: [] },
  { method: 'eth_getBalance', params: [NOBODY, 'latest'] },
  { method: 'eth_getLogs', params: [{ fromBlock: 'latest', toBlock: 'latest', topics: [NO_TOPIC] }] },
  { method: 'ots_searchTransactionsBefore', params: [NOBODY, 0, 1] },
  { method: 'ots_searchTransactionsAfter', params: [NOBODY, 0, 1] },
  // Every node knows the genesis block's state; that of the next one only a node that keeps old states.
  { method: 'eth_getTransactionCount', params: [NOBODY, '0x1'] },
] as const;

/**
 * Finds out what an EVM node can really do: it is asked to do it, its name is only for people. Rejects with a
 * `SightlineError` when the server does not speak JSON-RPC or does not say which chain it serves.
 */
export async function probeEvm(line: Line, url: string): Promise<Probe> {
  const outcomes = await callBatch(line, QUESTIONS);
  const [chain, tip, version, balance, logs, before, after, early] = outcomes;
  const id = resultOf(line, chain, {
    method: 'eth_chainId',
    parse: (value) => expectQuantity(value, 'chain'),
  });
  const height = resultOf(line, tip, {
    method: 'eth_blockNumber',
    parse: (value) => expectCount(value, 'height'),
  });
  const capabilities: Capability[] = [];
  if (works(line, balance, (value) => expectQuantity(value, 'balance')))
    capabilities.push('balance', 'txCount', 'kind');
  if (works(line, logs, (value) => Array.isArray(value))) capabilities.push('tokens');
  const isPage = (value: unknown) => parsePage(value, 'any');
  if (works(line, before, isPage) && works(line, after, isPage))
    capabilities.push('history', 'counterparties', 'firstSeen', 'lastSeen');
  else if (works(line, early, (value) => expectCount(value, 'nonce')))
    capabilities.push('firstSeen', 'lastSeen');
  if (capabilities.length === 0) throw new SightlineError('unsupported', [line.host, 'eth_getBalance']);
  const software = softwareOf(version);
  return {
    url,
    protocol: 'evm-rpc',
    chain: `eip155:${id}`,
    tip: height,
    capabilities,
    ...(software === '' ? {} : { software }),
  };
}

function works(line: Line, outcome: RpcOutcome | undefined, parse: (result: unknown) => unknown): boolean {
  try {
    return resultOf(line, outcome, { method: 'probe', parse }) !== false;
  } catch (error) {
    if (error instanceof SightlineError) return false;
    throw error;
  }
}

/** What the server calls itself, for people: printable characters only, cut short. */
function softwareOf(outcome: RpcOutcome | undefined): string {
  if (outcome === undefined || !('result' in outcome) || typeof outcome.result !== 'string') return '';
  return outcome.result.replace(/[^\x20-\x7e]/g, '').slice(0, 100);
}

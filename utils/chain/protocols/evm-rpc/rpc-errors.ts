import { SightlineError } from '../../../errors.ts';
import { expectRecord } from '../../reply.ts';

/**
 * What servers say, in many words, for the few things that matter here. Collected from the sources and issue
 * threads of geth, Erigon, Nethermind, Reth, anvil and of providers (as of 2026-11).
 */
const SAYINGS = {
  unsupported:
    /method not found|not supported|unsupported|does not exist|not available|unimplemented|not implemented|not allowed|disabled/i,
  'rate-limited': /rate.?limit|too many requests|capacity|quota|throttl|requests? per second/i,
  pruned: /missing trie node|pruned|state (is )?not available|historical state|header not found/i,
  range:
    /block range|range (is )?too (large|wide)|more than \d+ results|too many results|response size|log response|exceed|limited to|query returned|timed? ?out|too many blocks/i,
} as const;

/** Both together mean too large a range: in one expression they would take the square of a hostile server's text. */
const MAXIMUM = /max(imum)? /i;
const COUNTED = /range|blocks|results/i;

/** What an error of JSON-RPC means for whoever asked. */
export type RpcErrorKind = keyof typeof SAYINGS | 'other';

/** An error that the server gave in the protocol's own form. */
export interface RpcError {
  readonly kind: RpcErrorKind;
  readonly code: number;
}

/** Reads the `error` of a reply. `isSearch` says that too large a range is a possible meaning (`eth_getLogs`). */
export function parseRpcError(error: unknown, isSearch: boolean): RpcError {
  const { code, message } = expectRecord(error, 'error');
  const number = typeof code === 'number' && Number.isSafeInteger(code) ? code : 0;
  return { code: number, kind: kindOf(number, typeof message === 'string' ? message : '', isSearch) };
}

function kindOf(code: number, message: string, isSearch: boolean): RpcErrorKind {
  if (code === -32601) return 'unsupported';
  if (code === 429 || SAYINGS['rate-limited'].test(message)) return 'rate-limited';
  if (isSearch && (code === -32005 || tellsOfRange(message))) return 'range';
  if (SAYINGS.pruned.test(message)) return 'pruned';
  if (SAYINGS.unsupported.test(message)) return 'unsupported';
  return code === -32005 ? 'rate-limited' : 'other';
}

/** The error to throw where one answer was needed. The server's own words are left out: they are hostile. */
export function toSightlineError(error: RpcError, host: string, method: string): SightlineError {
  if (error.kind === 'rate-limited') return new SightlineError('rate-limited', [host, '1']);
  if (error.kind === 'unsupported' || error.kind === 'pruned' || error.kind === 'range')
    return new SightlineError('unsupported', [host, method]);
  return new SightlineError('bad-answer', [host, `${method}: ${error.code}`]);
}

function tellsOfRange(message: string): boolean {
  return SAYINGS.range.test(message) || (MAXIMUM.test(message) && COUNTED.test(message));
}

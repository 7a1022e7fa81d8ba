import type { AccountKind } from '../../types.ts';
import { expectAddress, expectBytes } from './quantities.ts';
import type { RpcCall } from './transport.ts';

/** An EIP-7702 delegation is 23 bytes of code: these three, then the address of the delegate. */
const DELEGATION = /^0xef0100([0-9a-f]{40})$/;

/** What every node can say of an account at the tip, behind the two questions that say where it stands. */
export const STATE_METHODS = [
  'eth_chainId',
  'eth_blockNumber',
  'eth_getBalance',
  'eth_getTransactionCount',
  'eth_getCode',
] as const;

/** The calls for {@link STATE_METHODS}, in that order. */
export function stateCalls(address: string): readonly RpcCall[] {
  return STATE_METHODS.map((method) => ({
    method,
    params: method === 'eth_chainId' || method === 'eth_blockNumber' ? [] : [address, 'latest'],
  }));
}

/**
 * What an account is, by its code. Without code it is an ordinary account, or one that has none yet or none
 * any more: the tip does not tell these apart.
 */
export function parseKind(code: unknown): AccountKind {
  const bytes = expectBytes(code, 'code');
  if (bytes === '0x') return { kind: 'eoa' };
  const delegate = DELEGATION.exec(bytes)?.[1];
  if (delegate === undefined) return { kind: 'contract' };
  return { kind: 'delegated', delegate: expectAddress(`0x${delegate}`, 'delegate') };
}

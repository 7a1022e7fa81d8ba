import { getAddress } from 'ethers/address';
import type { AccountId, ChainId } from '../address/types.ts';

/**
 * The two parts of a CAIP-10 account, an EVM address with its EIP-55 checksum, as it stands in the legs of
 * transactions. Throws a `RangeError` when it has not three parts.
 */
export function splitAccount(account: AccountId): { readonly chain: ChainId; readonly address: string } {
  const [, chain, address] = /^([^:]+:[^:]+):(.+)$/.exec(account) ?? [];
  if (chain === undefined || address === undefined)
    throw new RangeError(`expected a CAIP-10 account, got ${account.slice(0, 60)}`);
  return { chain, address: chain.startsWith('eip155:') ? getAddress(address.toLowerCase()) : address };
}

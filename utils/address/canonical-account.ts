import { splitAccount } from './account.ts';
import { modernSpelling } from './accounts-of.ts';
import { readAddress } from './parse-address.ts';
import type { AccountId } from './types.ts';

/**
 * The account with its address in the chain's canonical spelling; as it is where the address is not known.
 * Throws `TypeError` where the text is not an account.
 */
export function canonicalAccount(account: AccountId): AccountId {
  const { chain, address } = splitAccount(account);
  const known = readAddress(address)?.accounts.find((candidate) => candidate.startsWith(`${chain}:`));
  if (known === undefined) return account;
  const modern = modernSpelling(chain, address);
  return modern === undefined ? known : `${chain}:${modern}`;
}

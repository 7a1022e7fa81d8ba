import { splitAccount } from './account.ts';
import { canonicalAccount } from './canonical-account.ts';
import type { AccountId } from './types.ts';

/**
 * The one key under which everything about an account is stored: all spellings of an account meet in it.
 * EVM accounts share one key on all chains, since one key owns them all: `eip155:0x…`, lower case. Every other account
 * is its own canonical `AccountId`: CashAddr for Bitcoin Cash, `M…` for Litecoin's script hashes, base58 for Tron, the
 * bounceable form for TON, the classic form for the XRP Ledger (without its tag), `G…` for Stellar.
 * Chains that share keys under other prefixes (Cosmos, Substrate) stay apart, because the same key on another chain
 * is another account with its own history; `spellings` names the siblings.
 * An address that is not known is kept as it is. Throws `TypeError` where the text is not an account at all.
 */
export function accountKey(account: AccountId): string {
  const { chain, address } = splitAccount(account);
  return chain.startsWith('eip155:') ? `eip155:${address.toLowerCase()}` : canonicalAccount(account);
}

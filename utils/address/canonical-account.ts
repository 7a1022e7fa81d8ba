import { splitAccount } from './account.ts';
import { CHAIN_IDS } from './chain-ids.ts';
import { decodeBase58Check, encodeBase58Check } from './encoding/base58check.ts';
import { encodeCashAddr } from './encoding/cashaddr.ts';
import { readAddress } from './parse-address.ts';
import type { AccountId, ChainId } from './types.ts';

const P2SH = 5;
const LITECOIN_P2SH = 0x32;

/** How chains that took over Bitcoin's legacy addresses write them today. */
const MODERN: ReadonlyMap<ChainId, (version: number, hash: Uint8Array) => string | undefined> = new Map([
  [CHAIN_IDS.bitcoinCash, (version, hash) => encodeCashAddr('bitcoincash', version === P2SH ? 1 : 0, hash)],
  [
    CHAIN_IDS.litecoin,
    (version, hash) =>
      version === P2SH ? encodeBase58Check(Uint8Array.of(LITECOIN_P2SH, ...hash)) : undefined,
  ],
]);

/**
 * The account with its address in the chain's canonical spelling; as it is where the address is not known.
 * Throws `TypeError` where the text is not an account.
 */
export function canonicalAccount(account: AccountId): AccountId {
  const { chain, address } = splitAccount(account);
  const known = readAddress(address)?.accounts.find((candidate) => candidate.startsWith(`${chain}:`));
  if (known === undefined) return account;
  const modernise = /^[13]/.test(address) ? MODERN.get(chain) : undefined;
  const bytes = modernise && decodeBase58Check(address)?.bytes;
  const modern = bytes && modernise?.(bytes[0] ?? 0, bytes.subarray(1));
  return modern === undefined ? known : `${chain}:${modern}`;
}

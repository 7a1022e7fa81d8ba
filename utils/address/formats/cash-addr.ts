import type { ChainKey } from '../chain-ids.ts';
import { decodeCashAddr } from '../encoding/cashaddr.ts';
import { LOWER, NOT_BECH32, NOT_HEX, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { follows, type Token } from '../token.ts';
import type { Format } from './index.ts';

/** Prefix, format, chain and the greatest type of each chain with CashAddr addresses. */
const CHAINS: readonly (readonly [string, Format, ChainKey, number])[] = [
  ['bitcoincash', 'bitcoin-cash-cashaddr', 'bitcoinCash', 3],
  ['ecash', 'ecash', 'ecash', 1],
];

function read(token: Token): Reading | undefined {
  if (token.mask & LOWER && token.mask & UPPER) return undefined;
  let failed: Reading | undefined;
  for (const [prefix, format, chain, greatest] of CHAINS) {
    const decoded = decodeCashAddr(prefix, token.raw);
    if (decoded === undefined || decoded.type > greatest) continue;
    const lead = follows(token, `${prefix}:`) ? prefix.length + 1 : 0;
    const address = `${prefix}:${token.raw.toLowerCase()}`;
    if (decoded.holds) return { format, address, chains: [chain], strength: 'verified', lead };
    if (lead > 0) failed = { format, address, chains: [chain], strength: 'failed', lead };
  }
  return failed;
}

/**
 * CashAddr of Bitcoin Cash and eCash, with or without its prefix, over which the checksum goes. Types 2 and 3 are the
 * token-aware spellings of 0 and 1 (CHIP-2022-02). Sources: bitcoincash.org, `cashaddr.md`; https://e.cash
 */
export const cashAddr: AddressFormat = {
  formats: ['bitcoin-cash-cashaddr', 'ecash'],
  first: 'qpzrQPZR',
  min: 42,
  max: 112,
  excludes: NOT_BECH32,
  needs: NOT_HEX,
  read,
};

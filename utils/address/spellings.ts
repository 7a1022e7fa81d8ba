import { splitAccount } from './account.ts';
import { CHAIN_IDS } from './chain-ids.ts';
import { encodeBase58Check } from './encoding/base58check.ts';
import { decodeCashAddr } from './encoding/cashaddr.ts';
import type { Format } from './formats/index.ts';
import { readAddress } from './parse-address.ts';
import type { AccountId, ChainId, DetectedAddress } from './types.ts';

/** Another way of writing an account. */
export interface Spelling {
  readonly address: string;
  readonly format: Format;
  /** Given where it stands for another account: the same key on another chain. */
  readonly account?: AccountId;
}

type Speller = (address: string) => readonly Spelling[];

function bitcoinCash(address: string): readonly Spelling[] {
  const decoded = decodeCashAddr('bitcoincash', address);
  if (decoded === undefined || decoded.hash.length !== 20) return [];
  const script = decoded.type % 2 === 1;
  const legacy = encodeBase58Check(Uint8Array.of(script ? 5 : 0, ...decoded.hash));
  return [
    { address: `bitcoincash:${address}`, format: 'bitcoin-cash-cashaddr' },
    { address: legacy, format: script ? 'bitcoin-p2sh' : 'bitcoin-p2pkh' },
  ];
}

const SPELLERS: ReadonlyMap<ChainId, Speller> = new Map([[CHAIN_IDS.bitcoinCash, bitcoinCash]]);

/**
 * The other ways of writing the likeliest account of an address, or of a given account: CashAddr and legacy, classic
 * and X-address, TON's three forms, Tron's hexadecimal form; and the same key under other prefixes (Substrate, Cosmos),
 * each with the account it stands for there. The spelling asked about is not among them.
 */
export function spellings(of: DetectedAddress | AccountId): readonly Spelling[] {
  const account = typeof of === 'string' ? of : of.accounts[0];
  if (account === undefined) return [];
  const given = typeof of === 'string' ? splitAccount(of).address : of.address;
  const { chain, address } = splitAccount(account);
  const canonical = readAddress(address)?.accounts.find((known) => known.startsWith(`${chain}:`)) ?? account;
  const written = SPELLERS.get(chain)?.(splitAccount(canonical).address) ?? [];
  return written.filter((spelling) => spelling.address !== given);
}

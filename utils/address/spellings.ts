import { splitAccount } from './account.ts';
import { accountsOf } from './accounts-of.ts';
import { canonicalAccount } from './canonical-account.ts';
import { CHAIN_IDS } from './chain-ids.ts';
import { BITCOIN_BASE58, decodeBase58 } from './encoding/base58.ts';
import { decodeBase58Check, encodeBase58Check } from './encoding/base58check.ts';
import { decodeBase64 } from './encoding/base64url.ts';
import { decodeBech32, encodeBech32 } from './encoding/bech32.ts';
import { decodeCashAddr } from './encoding/cashaddr.ts';
import { hexOfBytes } from './encoding/hex.ts';
import { checksumCase } from './formats/evm.ts';
import type { Format } from './formats/index.ts';
import { decodeSs58, encodeSs58 } from './formats/ss58.ts';
import { encodeTonFriendly } from './formats/ton.ts';
import { xAddressOf } from './formats/xrp.ts';
import { cosmosChainsOf } from './tables/cosmos-chains.ts';
import type { AccountId, DetectedAddress } from './types.ts';

/** Another way of writing an account. */
export interface Spelling {
  readonly address: string;
  readonly format: Format;
  /** Given where it stands for another account: the same key on another chain. */
  readonly account?: AccountId;
}

type Speller = (address: string) => readonly Spelling[];

/** Networks on which people look for a Substrate key: Polkadot, Kusama and the generic prefix. */
const SS58_SIBLINGS = [0, 2, 42];

/**
 * Chains whose wallets derive keys along the same path (SLIP-44 coin 118), so that one seed owns the same 20 bytes on
 * all of them. Terra, Kava, Secret and the EVM-like chains derive others and are left out.
 */
const COSMOS_SIBLINGS = [
  'cosmos',
  'osmo',
  'celestia',
  'juno',
  'stars',
  'neutron',
  'noble',
  'akash',
  'axelar',
  'dydx',
];

function bitcoinCash(address: string): readonly Spelling[] {
  const decoded = decodeCashAddr('bitcoincash', address);
  if (decoded === undefined) return [];
  const prefixed: Spelling = { address: `bitcoincash:${address}`, format: 'bitcoin-cash-cashaddr' };
  if (decoded.hash.length !== 20) return [prefixed];
  const script = decoded.type % 2 === 1;
  const legacy = encodeBase58Check(Uint8Array.of(script ? 5 : 0, ...decoded.hash));
  return [prefixed, { address: legacy, format: script ? 'bitcoin-p2sh' : 'bitcoin-p2pkh' }];
}

function litecoin(address: string): readonly Spelling[] {
  const decoded = address.startsWith('M') ? decodeBase58Check(address) : undefined;
  if (decoded === undefined) return [];
  const legacy = encodeBase58Check(Uint8Array.of(5, ...decoded.bytes.subarray(1)));
  return [
    { address, format: 'litecoin-p2sh' },
    { address: legacy, format: 'bitcoin-p2sh' },
  ];
}

function xrpl(address: string): readonly Spelling[] {
  const extended = xAddressOf(address);
  const classic: Spelling = { address, format: 'xrp-classic' };
  return extended === undefined ? [classic] : [classic, { address: extended, format: 'xrp-x-address' }];
}

function ton(address: string): readonly Spelling[] {
  const bytes = decodeBase64(address);
  if (bytes?.length !== 36) return [];
  const workchain = bytes[1] === 0 ? 0 : -1;
  const hash = bytes.subarray(2, 34);
  return [
    { address, format: 'ton-friendly' },
    { address: encodeTonFriendly({ workchain, hash }, false), format: 'ton-friendly' },
    { address: `${workchain}:${hexOfBytes(hash)}`, format: 'ton-raw' },
  ];
}

function tron(address: string): readonly Spelling[] {
  const bytes = decodeBase58(address, BITCOIN_BASE58)?.subarray(0, 21);
  if (bytes?.length !== 21) return [];
  const hex = hexOfBytes(bytes);
  return [
    { address, format: 'tron' },
    { address: hex, format: 'tron-hex' },
    { address: `0x${checksumCase(hex.slice(2))}`, format: 'evm' },
  ];
}

function substrate(address: string): readonly Spelling[] {
  const decoded = decodeSs58(address);
  if (decoded === undefined) return [];
  return SS58_SIBLINGS.filter((prefix) => prefix !== decoded.prefix).map((prefix) => {
    const sibling = encodeSs58({ prefix, key: decoded.key });
    const [account = ''] = accountsOf({ format: 'ss58', address: sibling, chains: [`ss58:${prefix}`] });
    return { address: sibling, format: 'ss58', account };
  });
}

function cosmos(address: string): readonly Spelling[] {
  const decoded = decodeBech32(address, address.lastIndexOf('1'));
  // 32 five-bit groups are 20 bytes; contracts have 32 bytes and no siblings.
  if (decoded?.words.length !== 32 || !COSMOS_SIBLINGS.includes(decoded.prefix)) return [];
  return COSMOS_SIBLINGS.filter((prefix) => prefix !== decoded.prefix).map((prefix) => {
    const sibling = encodeBech32(prefix, decoded.words);
    const account = `cosmos:${cosmosChainsOf(prefix)[0]}:${sibling}`;
    return { address: sibling, format: 'cosmos-bech32', account };
  });
}

/** How each chain is spelt, by the chain or its namespace. A function, so that bundles can leave it out. */
function spellers(): readonly (readonly [string, Speller])[] {
  return [
    [CHAIN_IDS.bitcoinCash, bitcoinCash],
    [CHAIN_IDS.litecoin, litecoin],
    [CHAIN_IDS.xrpl, xrpl],
    [CHAIN_IDS.ton, ton],
    [CHAIN_IDS.tron, tron],
    ['polkadot', substrate],
    ['ss58', substrate],
    ['cosmos', cosmos],
  ];
}

/** The likeliest account in its canonical spelling, and the spelling that the caller has. */
function resolve(of: DetectedAddress | AccountId): { account: AccountId; given: string } | undefined {
  const account = typeof of === 'string' ? of : of.accounts[0];
  if (account === undefined) return undefined;
  const given = typeof of === 'string' ? splitAccount(of).address : of.address;
  return { account: canonicalAccount(account), given };
}

/**
 * The other ways of writing the likeliest account of an address, or of a given account: CashAddr and legacy, classic
 * and X-address, TON's three forms, Tron's hexadecimal forms; and the same key under other prefixes (Substrate, Cosmos),
 * each with the account it stands for there. The spelling asked about is not among them.
 */
export function spellings(of: DetectedAddress | AccountId): readonly Spelling[] {
  const { account, given } = resolve(of) ?? {};
  if (account === undefined) return [];
  const { chain, address } = splitAccount(account);
  const spell = spellers().find(([id]) => chain === id || chain.startsWith(`${id}:`))?.[1];
  return (spell?.(address) ?? []).filter((spelling) => spelling.address !== given);
}

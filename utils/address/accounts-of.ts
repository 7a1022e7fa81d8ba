import { CHAIN_IDS, type ChainKey } from './chain-ids.ts';
import { decodeBase58Check, encodeBase58Check } from './encoding/base58check.ts';
import { decodeBech32, encodeBech32 } from './encoding/bech32.ts';
import { decodeCashAddr, encodeCashAddr } from './encoding/cashaddr.ts';
import { bytesOfHex } from './encoding/hex.ts';
import type { Reading } from './format.ts';
import { checksumCase } from './formats/evm.ts';
import { hexOfIcap } from './formats/icap.ts';
import type { Format } from './formats/index.ts';
import { accountOfMuxed } from './formats/stellar.ts';
import { bounceableTon } from './formats/ton.ts';
import { classicOfXAddress } from './formats/xrp.ts';
import { cosmosChainsOf } from './tables/cosmos-chains.ts';
import type { AccountId, ChainId } from './types.ts';

const P2SH = 5;
const LITECOIN_P2SH = 0x32;

function withoutPrefix(address: string): string {
  return address.slice(address.indexOf(':') + 1);
}

/** Types 2 and 3 say that the wallet understands tokens; the account is that of types 0 and 1. */
function plainCashAddr(address: string): string {
  const payload = withoutPrefix(address);
  const decoded = decodeCashAddr('bitcoincash', payload);
  return decoded === undefined || decoded.type < 2
    ? payload
    : encodeCashAddr('bitcoincash', decoded.type - 2, decoded.hash);
}

/** An operator's key is that of the account of the same bytes. */
function accountOfOperator(address: string): string | undefined {
  const decoded = decodeBech32(address, address.lastIndexOf('1'));
  if (!decoded?.prefix.endsWith('valoper')) return undefined;
  return encodeBech32(decoded.prefix.slice(0, -'valoper'.length), decoded.words);
}

function tronOfHex(address: string): string | undefined {
  const bytes = bytesOfHex(address);
  return bytes && encodeBase58Check(bytes);
}

function evmOfIcap(address: string): string | undefined {
  const digits = hexOfIcap(address);
  return digits && `0x${checksumCase(digits)}`;
}

/** How the account is written where the address is another spelling of it. */
const SPELL: Partial<Record<Format, (address: string) => string | undefined>> = {
  'bitcoin-cash-cashaddr': plainCashAddr,
  ecash: withoutPrefix,
  'tron-hex': tronOfHex,
  'xrp-x-address': classicOfXAddress,
  'stellar-muxed': accountOfMuxed,
  'ton-friendly': bounceableTon,
  'ton-raw': bounceableTon,
  'cosmos-bech32': accountOfOperator,
  avalanche: (text) => text.slice(text.indexOf('-') + 1),
  hedera: (text) => text.split('-')[0],
  kaspa: withoutPrefix,
  'evm-icap': evmOfIcap,
  starknet: (text) => `0x${text.slice(2).padStart(64, '0')}`,
};

const NAMED_CHAINS: ReadonlyMap<string, ChainId> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(CHAIN_IDS),
);

/** What is known of chains already: there are a few hundred, and pages name the same ones again and again. */
const knownIds = new Map<ChainKey, readonly ChainId[]>();

function chainIdsOf(key: ChainKey): readonly ChainId[] {
  const known = knownIds.get(key) ?? findChainIds(key);
  knownIds.set(key, known);
  return known;
}

function findChainIds(key: ChainKey): readonly ChainId[] {
  if (key.startsWith('cosmos:'))
    return cosmosChainsOf(key.slice('cosmos:'.length)).map((reference) => `cosmos:${reference}`);
  if (key === 'ss58:0') return [CHAIN_IDS.polkadot];
  if (key === 'ss58:2') return [CHAIN_IDS.kusama];
  return [NAMED_CHAINS.get(key) ?? key];
}

/**
 * How chains that took over Bitcoin's legacy addresses write one of them today: CashAddr on Bitcoin Cash, `M…` for
 * Litecoin's script hashes. `undefined` for all else.
 */
export function modernSpelling(chain: ChainId, address: string): string | undefined {
  if (chain !== CHAIN_IDS.bitcoinCash && chain !== CHAIN_IDS.litecoin) return undefined;
  const bytes = /^[13]/.test(address) ? decodeBase58Check(address)?.bytes : undefined;
  if (bytes === undefined) return undefined;
  const script = bytes[0] === P2SH;
  const hash = bytes.subarray(1);
  if (chain === CHAIN_IDS.bitcoinCash) return encodeCashAddr('bitcoincash', script ? 1 : 0, hash);
  if (!script) return undefined;
  return encodeBase58Check(Uint8Array.of(LITECOIN_P2SH, ...hash));
}

/**
 * The accounts that a reading stands for, the likeliest first and in its canonical spelling. The others are declared
 * ambiguities and hold a legacy address as it stands; `accountKey` spells them canonically for those who need it.
 */
export function accountsOf({
  format,
  address,
  chains,
}: Pick<Reading, 'format' | 'address' | 'chains'>): readonly AccountId[] {
  const spelt = SPELL[format]?.(address) ?? address;
  return chains
    .flatMap(chainIdsOf)
    .map((id, place) => `${id}:${(place === 0 && modernSpelling(id, spelt)) || spelt}`);
}

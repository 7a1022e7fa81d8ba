import type { ChainKey } from '../chain-ids.ts';
import { base58CheckHolds } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf, type Token } from '../token.ts';
import type { Format } from './index.ts';

/**
 * Format and chains of each version, which is one byte, two or three. Chains that share a version are declared
 * ambiguities, the better known first. Sources: `chainparams.cpp` of each coin; Zcash protocol specification, §5.6.1.1;
 * `base58.ml` of Tezos, whose versions are those of accounts (tz1 to tz4), contracts (KT1) and rollups (sr1).
 */
const VERSIONS: Readonly<Record<number, readonly [Format, ...ChainKey[]]>> = {
  48: ['litecoin-p2pkh', 'litecoin'],
  50: ['litecoin-p2sh', 'litecoin', 'monacoin', 'qtum'],
  30: ['dogecoin', 'dogecoin', 'digibyte', 'verge', 'pivx'],
  22: ['dogecoin', 'dogecoin'],
  76: ['dash', 'dash'],
  16: ['dash', 'dash'],
  7352: ['zcash-transparent', 'zcash'],
  7357: ['zcash-transparent', 'zcash'],
  65: ['tron', 'tron'],
  63: ['digibyte', 'digibyte', 'syscoin'],
  60: ['ravencoin', 'ravencoin', 'komodo'],
  122: ['ravencoin', 'ravencoin'],
  434591: ['tezos', 'tezos'],
  434593: ['tezos', 'tezos'],
  434596: ['tezos', 'tezos'],
  434598: ['tezos', 'tezos'],
  154233: ['tezos', 'tezos'],
  425077: ['tezos', 'tezos'],
  7: ['base58-coin', 'firo'],
  13: ['base58-coin', 'namecoin', 'pivx'],
  23: ['base58-coin', 'neo', 'bitcoinGold'],
  33: ['base58-coin', 'verge', 'viacoin'],
  38: ['base58-coin', 'bitcoinGold'],
  52: ['base58-coin', 'namecoin'],
  53: ['base58-coin', 'neo'],
  55: ['base58-coin', 'peercoin', 'monacoin'],
  58: ['base58-coin', 'qtum'],
  71: ['base58-coin', 'vertcoin', 'viacoin'],
  82: ['base58-coin', 'firo'],
  85: ['base58-coin', 'komodo'],
  117: ['base58-coin', 'peercoin'],
  8329: ['base58-coin', 'horizen'],
  8342: ['base58-coin', 'horizen'],
};

const HASH_BYTES = 20;

function read(token: Token): Reading | undefined {
  const decoded = base58CheckOf(token);
  const width = (decoded?.bytes.length ?? 0) - HASH_BYTES;
  if (decoded === undefined || width < 1 || width > 3) return undefined;
  const version = decoded.bytes.subarray(0, width).reduce((sum, byte) => sum * 256 + byte, 0);
  const [format, ...chains] = VERSIONS[version] ?? [];
  // A version that is written with leading zeros is another one.
  if (format === undefined || version < 256 ** (width - 1) || !base58CheckHolds(decoded)) return undefined;
  return { format, address: token.raw, chains, strength: 'verified' };
}

/** Addresses of base58check: a version, a hash of 20 bytes, a checksum of 32 bits. Bitcoin's have a file of their own. */
export const base58Family: AddressFormat = {
  formats: [...new Set(Object.values(VERSIONS).map(([format]) => format))],
  first: '346789abcdefpzAEGMNPQVLDXtTSRrKs',
  min: 33,
  max: 36,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};

import type { ChainKey } from '../chain-ids.ts';
import { base58CheckHolds } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf, type Token } from '../token.ts';

/**
 * The chains of each version, which is one byte or two; those that share one are declared ambiguities, the better known
 * first. Source: `chainparams.cpp` of each coin, and SLIP-44's coins in Trust Wallet's `registry.json`.
 */
const CHAINS: Readonly<Record<number, readonly ChainKey[]>> = {
  7: ['firo'],
  13: ['namecoin', 'pivx'],
  23: ['neo', 'bitcoinGold'],
  33: ['verge', 'viacoin'],
  38: ['bitcoinGold'],
  52: ['namecoin'],
  53: ['neo'],
  55: ['peercoin', 'monacoin'],
  58: ['qtum'],
  71: ['vertcoin', 'viacoin'],
  82: ['firo'],
  85: ['komodo'],
  117: ['peercoin'],
  8329: ['horizen'],
  8342: ['horizen'],
};

function read(token: Token): Reading | undefined {
  const decoded = base58CheckOf(token);
  const { length } = decoded?.bytes ?? [];
  if (decoded === undefined || (length !== 21 && length !== 22)) return undefined;
  const [first = 0, second = 0] = decoded.bytes;
  const chains = CHAINS[length === 21 ? first : first * 256 + second];
  if (chains === undefined || !base58CheckHolds(decoded)) return undefined;
  return { format: 'base58-coin', address: token.raw, chains, strength: 'verified' };
}

/** Addresses of smaller coins that took Bitcoin's base58check over: a version, 20 bytes of hash, 32 bits of checksum. */
export const base58Coins: AddressFormat = {
  formats: ['base58-coin'],
  first: '346789abcdefpzAEGMNPQV',
  min: 33,
  max: 36,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};

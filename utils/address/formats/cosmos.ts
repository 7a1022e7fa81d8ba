import { bytesOfWords } from '../encoding/bits.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { cosmosChainsOf } from '../tables/cosmos-prefixes.ts';
import { bech32Of, type Token } from '../token.ts';

function read(token: Token): Reading | undefined {
  const parts = bech32Of(token);
  if (parts?.variant !== 'bech32') return undefined;
  const chains = cosmosChainsOf(parts.prefix);
  const length = bytesOfWords(parts.words)?.length;
  if (chains.length === 0 || (length !== 20 && length !== 32)) return undefined;
  const address = token.raw.toLowerCase();
  return {
    format: 'cosmos-bech32',
    address,
    accounts: chains.map((chain) => `cosmos:${chain}:${address}`),
    strength: 'verified',
  };
}

/** Accounts (20 bytes), contracts and module accounts (32 bytes) of chains built with the Cosmos SDK. */
export const cosmos: AddressFormat = {
  formats: ['cosmos-bech32'],
  first: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  min: 40,
  max: 90,
  excludes: 0,
  read,
};

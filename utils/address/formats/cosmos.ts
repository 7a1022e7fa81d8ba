import type { ChainKey } from '../chain-ids.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { COSMOS_PREFIXES } from '../tables/cosmos-prefixes.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';

/** What a chain adds to its prefix for a validator's operator key: the same key as the account of those bytes. */
const OPERATOR = 'valoper';
/** The two chains that share a prefix and that words tell apart. */
const TERRA: readonly ChainKey[] = ['terraClassic', 'terra'];

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  const base = prefix.endsWith(OPERATOR) ? prefix.slice(0, -OPERATOR.length) : prefix;
  if (!COSMOS_PREFIXES.has(base)) return undefined;
  const parts = bech32Of(token);
  if (parts?.variant !== 'bech32') return undefined;
  const length = bytesOfWords(parts.words)?.length;
  if (length !== 20 && length !== 32) return undefined;
  const address = token.raw.toLowerCase();
  const chains = base === 'terra' ? TERRA : ([`cosmos:${base}`] as const);
  return { format: 'cosmos-bech32', address, chains, strength: 'verified' };
}

/** Accounts (20 bytes), contracts and module accounts (32 bytes) of chains built with the Cosmos SDK. */
export const cosmos: AddressFormat = {
  formats: ['cosmos-bech32'],
  first: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  min: 40,
  max: 90,
  excludes: 0,
  needs: NOT_HEX,
  read,
};

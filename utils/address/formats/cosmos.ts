import type { ChainKey } from '../chain-ids.ts';
import { decodeBech32 } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { cosmosChainsOf } from '../tables/cosmos-chains.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';

/** What a chain adds to its prefix for a validator's operator key: the same key as the account of those bytes. */
const OPERATOR = 'valoper';
/** The two chains that share a prefix and that words tell apart. */
const TERRA: readonly ChainKey[] = ['terraClassic', 'terra'];

/** Whether a text whose checksum holds is an account of a chain that is known. */
export function provesCosmos(address: string): boolean {
  const parts = decodeBech32(address, address.lastIndexOf('1'));
  const length = parts?.variant === 'bech32' ? bytesOfWords(parts.words)?.length : undefined;
  return (length === 20 || length === 32) && cosmosChainsOf(baseOf(parts?.prefix ?? '')).length > 0;
}

function baseOf(prefix: string): string {
  return prefix.endsWith(OPERATOR) ? prefix.slice(0, -OPERATOR.length) : prefix;
}

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  const characters = token.raw.length - prefix.length - 1;
  // 20 or 32 bytes in groups of five bits, and six characters of checksum.
  if (prefix === '' || (characters !== 38 && characters !== 58)) return undefined;
  if (bech32Of(token)?.variant !== 'bech32') return undefined;
  const base = baseOf(prefix);
  const chains = base === 'terra' ? TERRA : ([`cosmos:${base}`] as const);
  return { format: 'cosmos-bech32', address: token.raw.toLowerCase(), chains, strength: 'unproven' };
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

import type { ChainKey } from '../chain-ids.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import { readWitnessProgram } from './witness-program.ts';

/**
 * The chain of each prefix and the bytes of an address in bech32, below zero in bech32m; 0 for Bitcoin's witness
 * programs. Sources: SLIP-173 and the documentation of each chain.
 */
const COINS: Readonly<Record<string, readonly [ChainKey, number]>> = {
  one: ['harmony', 20],
  io: ['iotex', 20],
  iota: ['iota', 33],
  smr: ['shimmer', 33],
  oasis: ['oasis', 21],
  xch: ['chia', -32],
  aleo: ['aleo', -32],
  tnam: ['namada', -21],
  penumbra: ['penumbra', -80],
  hs: ['handshake', 0],
  vtc: ['vertcoin', 0],
  btg: ['bitcoinGold', 0],
  mona: ['monacoin', 0],
  qc: ['qtum', 0],
  nc: ['namecoin', 0],
  via: ['viacoin', 0],
  sys: ['syscoin', 0],
};

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  if (!Object.hasOwn(COINS, prefix)) return undefined;
  const [chain, size] = COINS[prefix] ?? [];
  const parts = bech32Of(token);
  if (chain === undefined || size === undefined || parts?.variant === undefined) return undefined;
  const holds =
    size === 0
      ? readWitnessProgram(parts)?.strength === 'verified'
      : parts.variant === (size < 0 ? 'bech32m' : 'bech32') &&
        bytesOfWords(parts.words)?.length === Math.abs(size);
  if (!holds) return undefined;
  return { format: 'bech32-coin', address: token.raw.toLowerCase(), chains: [chain], strength: 'verified' };
}

/** Addresses of smaller chains in bech32 or bech32m, told apart by their prefix. */
export const bech32Coins: AddressFormat = {
  formats: ['bech32-coin'],
  first: 'oixatphvbmqnsOIXATPHVBMQNS',
  min: 36,
  max: 150,
  excludes: 0,
  needs: NOT_HEX,
  read,
};

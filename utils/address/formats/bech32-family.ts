import type { ChainKey } from '../chain-ids.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import type { Format } from './index.ts';

/** Format and chain of each prefix. What must hold besides the checksum of bech32 or bech32m, `settle.ts` knows. */
const PREFIXES: Readonly<Record<string, readonly [Format, ChainKey]>> = {
  addr: ['cardano-shelley', 'cardano'],
  stake: ['cardano-stake', 'cardano'],
  sp: ['bitcoin-silent-payment', 'bitcoin'],
  ltcmweb: ['litecoin-mweb', 'litecoin'],
  zs: ['zcash-sapling', 'zcash'],
  tex: ['zcash-tex', 'zcash'],
  u: ['zcash-unified', 'zcash'],
  dgb: ['digibyte', 'digibyte'],
  zil: ['zilliqa', 'zilliqa'],
  erd: ['multiversx', 'multiversx'],
  ckb: ['nervos', 'nervos'],
  one: ['bech32-coin', 'harmony'],
  io: ['bech32-coin', 'iotex'],
  iota: ['bech32-coin', 'iota'],
  smr: ['bech32-coin', 'shimmer'],
  oasis: ['bech32-coin', 'oasis'],
  xch: ['bech32-coin', 'chia'],
  aleo: ['bech32-coin', 'aleo'],
  tnam: ['bech32-coin', 'namada'],
  penumbra: ['bech32-coin', 'penumbra'],
  hs: ['bech32-coin', 'handshake'],
  vtc: ['bech32-coin', 'vertcoin'],
  btg: ['bech32-coin', 'bitcoinGold'],
  mona: ['bech32-coin', 'monacoin'],
  qc: ['bech32-coin', 'qtum'],
  nc: ['bech32-coin', 'namecoin'],
  via: ['bech32-coin', 'viacoin'],
  sys: ['bech32-coin', 'syscoin'],
};

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  const known = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined;
  if (known === undefined || bech32Of(token)?.variant === undefined) return undefined;
  const [format, chain] = known;
  return { format, address: token.raw.toLowerCase(), chains: [chain], strength: 'unproven' };
}

/** Addresses that a prefix of bech32 tells apart. */
export const bech32Family: AddressFormat = {
  formats: [...new Set(Object.values(PREFIXES).map(([format]) => format))],
  first: 'slztudecoixaphvbmqnSLZTUDECOIXAPHVBMQN',
  min: 36,
  max: 1023,
  excludes: 0,
  needs: NOT_HEX,
  read,
};

import { CHAIN_IDS } from '../chain-ids.ts';
import type { ChainId } from '../types.ts';

/** SS58 prefixes of accounts with 32-byte keys. Source: the registry package @substrate/ss58-registry 1.51.0. */
const PREFIXES: ReadonlySet<number> = new Set(
  (
    's networks by SS58 prefix, as `prefix 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 19 20 21 22 23 24 25 26 ' +
    '27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 44 45 48 49 50 51 52 53 54 55 56 57 58 63 65 66 67 ' +
    '68 69 71 72 73 77 78 81 88 89 90 92 93 98 99 100 101 105 110 113 117 126 128 129 131 136 137 172 ' +
    '252 255 268 420 440 666 777 789 995 1110 1221 1222 1328 1337 1516 1985 2007 2009 2021 2024 2032 ' +
    '2092 2106 2112 2206 2207 2254 4450 5234 5845 6094 7007 7013 7306 7391 8866 8883 8886 9072 9807 9935 ' +
    '10041 11330 11331 11486 11820 12155 12191 12850 13116 14697 14998 8888'
  )
    .split(' ')
    .map(Number),
);

/**
 * The chain of an SS58 prefix. Polkadot and Kusama have CAIP-2 ids; the others are `ss58:<prefix>`, a namespace of our
 * own, because the registry of prefixes does not know their genesis hashes. `undefined` for unregistered prefixes.
 */
export function ss58ChainOf(prefix: number): ChainId | undefined {
  if (prefix === 0) return CHAIN_IDS.polkadot;
  if (prefix === 2) return CHAIN_IDS.kusama;
  return PREFIXES.has(prefix) ? `ss58:${prefix}` : undefined;
}

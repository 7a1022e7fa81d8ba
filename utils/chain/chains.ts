import type { ChainId } from '../address/types.ts';
import type { Asset } from './types.ts';

interface KnownChain {
  readonly symbol: string;
  /** Coin type of SLIP-44, by which CAIP-19 names a chain's own coin. */
  readonly coinType: number;
}

const ETHER = { symbol: 'ETH', coinType: 60 };
const TEST_BITCOIN = { symbol: 'tBTC', coinType: 1 };

/** Chains whose coin is known by name: chain ids after ethereum-lists/chains, coin types after SLIP-44. */
const CHAINS: ReadonlyMap<ChainId, KnownChain> = new Map([
  ['bip122:000000000019d6689c085ae165831e93', { symbol: 'BTC', coinType: 0 }],
  ['bip122:000000000933ea01ad0ee984209779ba', TEST_BITCOIN],
  ['bip122:00000000da84f2bafbbc53dee25a72ae', TEST_BITCOIN],
  ['bip122:00000008819873e925422c1ff0f99f7c', TEST_BITCOIN],
  ['bip122:0f9188f13cb7b2c71f2a335e3a4fc328', TEST_BITCOIN],
  ['eip155:1', ETHER],
  ['eip155:10', ETHER],
  ['eip155:56', { symbol: 'BNB', coinType: 714 }],
  ['eip155:100', { symbol: 'xDAI', coinType: 700 }],
  ['eip155:137', { symbol: 'POL', coinType: 966 }],
  ['eip155:250', { symbol: 'FTM', coinType: 1007 }],
  ['eip155:324', ETHER],
  ['eip155:8453', ETHER],
  ['eip155:42161', ETHER],
  ['eip155:43114', { symbol: 'AVAX', coinType: 9005 }],
  ['eip155:59144', ETHER],
  ['eip155:81457', ETHER],
  ['eip155:534352', ETHER],
  ['eip155:17000', ETHER],
  ['eip155:560048', ETHER],
  ['eip155:11155111', ETHER],
  ['eip155:31337', ETHER],
]);

/** The chain's own coin. Of a chain that is not known by name, the symbol is empty. */
export function nativeAsset(chain: ChainId): Asset {
  const known = CHAINS.get(chain);
  const isBitcoin = chain.startsWith('bip122:');
  const coinType = known?.coinType ?? (isBitcoin ? 0 : 60);
  return { id: `${chain}/slip44:${coinType}`, symbol: known?.symbol ?? '', decimals: isBitcoin ? 8 : 18 };
}

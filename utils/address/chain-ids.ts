/**
 * CAIP-2 ids of the chains that have a format file of their own. The Cosmos family and Substrate's networks come from
 * tables (`tables/`). Sources: https://namespaces.chainagnostic.org and, for `bip122`, the hash of the genesis block
 * or, for chains split off another, of the first block of their own.
 */
export const CHAIN_IDS = {
  bitcoin: 'bip122:000000000019d6689c085ae165831e93',
  bitcoinCash: 'bip122:000000000000000000651ef99cb9fcbe',
  litecoin: 'bip122:12a765e31ffd4059bada1e25190f6e98',
  dogecoin: 'bip122:1a91e3dace36e2be3bf030a65679fe82',
  dash: 'bip122:00000ffd590b1485b3caadc19b22e637',
  zcash: 'bip122:00040fe8ec8471911baa1db1266ea15d',
  monero: 'monero:418015bb9ae982a1975da7d79277c270',
  ethereum: 'eip155:1',
  rootstock: 'eip155:30',
  tron: 'tron:728126428',
  solana: 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp',
  xrpl: 'xrpl:0',
  stellar: 'stellar:pubnet',
  ton: 'tvm:-239',
  tonTestnet: 'tvm:-3',
  cardano: 'cip34:1-764824073',
  polkadot: 'polkadot:91b171bb158e2d3848fa23a9f1c25182',
  kusama: 'polkadot:b0a8d493285c2df73290dfb7e61f870f',
  terraClassic: 'cosmos:columbus-5',
  terra: 'cosmos:phoenix-1',
} as const;

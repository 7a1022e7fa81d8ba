/**
 * CAIP-2 ids of the chains that have a format file of their own. The Cosmos family and Substrate's networks come from
 * tables (`tables/`). Sources: https://namespaces.chainagnostic.org and, for `bip122`, the hash of the genesis block
 * or, for chains split off another, of the first block of their own. Those that end in `mainnet` have no CAIP-2 profile, or
 * none whose reference we could check: theirs are of the same shape.
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
  ecash: 'bip122:0000000000000000029e471c41818d24',
  digibyte: 'bip122:7497ea1b465eb39f1c8f507bc877078f',
  ravencoin: 'bip122:0000006b444bc2f2ffe627be9d9e7e7a',
  komodo: 'bip122:027e3758c3a65b12aa1046462b486d0a',
  tezos: 'tezos:NetXdQprcVkpaWU',
  zilliqa: 'zilliqa:mainnet',
  multiversx: 'mvx:1',
  nervos: 'ckb:92b197aa1fba0f63633922c61c92375c',
  filecoin: 'fil:f',
  nano: 'nano:mainnet',
  avalancheX: 'avax:imji8papUf2EhV3le337w1vgFauqkJg-',
  avalancheP: 'avax:Rr9hnPVPxuUvrdCul-vjEsU1zmqKqRDo',
  stacks: 'stacks:1',
  hedera: 'hedera:mainnet',
  algorand: 'algorand:wGHE2Pwdvd7S12BL5FaOP20EGYesN73k',
  decred: 'bip122:298e5cc3d985bfe7f81dc135f360abe0',
  ergo: 'ergo:b0244dfc267baca974a4caee06120321',
  waves: 'waves:087',
  mina: 'mina:mainnet',
  nem: 'nem:mainnet',
  sia: 'sia:mainnet',
  kaspa: 'kaspa:mainnet',
  internetComputer: 'icp:mainnet',
  sui: 'sui:mainnet',
  aptos: 'aptos:1',
  starknet: 'starknet:SN_MAIN',
  near: 'near:mainnet',
  firo: 'firo:mainnet',
  namecoin: 'namecoin:mainnet',
  pivx: 'pivx:mainnet',
  neo: 'neo:mainnet',
  bitcoinGold: 'btg:mainnet',
  verge: 'verge:mainnet',
  viacoin: 'viacoin:mainnet',
  peercoin: 'peercoin:mainnet',
  monacoin: 'monacoin:mainnet',
  qtum: 'qtum:mainnet',
  vertcoin: 'vertcoin:mainnet',
  horizen: 'horizen:mainnet',
  syscoin: 'syscoin:mainnet',
  harmony: 'harmony:mainnet',
  iotex: 'iotex:mainnet',
  iota: 'iota:mainnet',
  shimmer: 'shimmer:mainnet',
  oasis: 'oasis:mainnet',
  chia: 'chia:mainnet',
  aleo: 'aleo:0',
  namada: 'namada:mainnet',
  penumbra: 'penumbra:mainnet',
  handshake: 'handshake:mainnet',
  terraClassic: 'cosmos:columbus-5',
  terra: 'cosmos:phoenix-1',
} as const;

/**
 * What formats call a chain: by our name for it, or with the number or prefix of a family. The content script knows
 * only these; the background makes accounts of them (`accounts-of.ts`), so that no page pays for the tables.
 */
export type ChainKey = keyof typeof CHAIN_IDS | `eip155:${number}` | `ss58:${number}` | `cosmos:${string}`;

/** Whether a value is the key of a chain, or has the shape of one of a family. */
export function isChainKey(value: unknown): value is ChainKey {
  if (typeof value !== 'string') return false;
  return (
    Object.hasOwn(CHAIN_IDS, value) || /^(?:eip155:\d{1,16}|ss58:\d{1,5}|cosmos:[a-z0-9]{1,30})$/.test(value)
  );
}

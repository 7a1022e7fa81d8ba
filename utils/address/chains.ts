import { splitAccount } from './account.ts';
import { CHAIN_IDS } from './chain-ids.ts';
import { COSMOS_CHAINS } from './tables/cosmos-chains.ts';
import { EVM_CHAINS } from './tables/evm-chains.ts';
import { SS58_NETWORKS } from './tables/ss58-networks.ts';
import type { AccountId, ChainId } from './types.ts';

/** A chain, for people. */
export interface Chain {
  readonly id: ChainId;
  /** `Bitcoin`. */
  readonly name: string;
  /** Ticker of its native coin; empty where there is none or it is not known. */
  readonly symbol: string;
  /** Decimal places of the native coin: 8 means that amounts are counted in hundred-millionths. */
  readonly decimals: number;
}

function* tableRows(namespace: string, table: string): Generator<Chain> {
  for (const row of table.split('|')) {
    const [decimals = '', symbol = '', name = '', reference = ''] = row.split(';').reverse();
    yield { id: `${namespace}:${reference}`, name, symbol, decimals: Number(decimals) };
  }
}

/** Id, name, symbol, decimals. A function, so that bundles can leave it out. */
function namedChains(): readonly (readonly [ChainId, string, string, number])[] {
  return [
    [CHAIN_IDS.bitcoin, 'Bitcoin', 'BTC', 8],
    [CHAIN_IDS.bitcoinCash, 'Bitcoin Cash', 'BCH', 8],
    [CHAIN_IDS.litecoin, 'Litecoin', 'LTC', 8],
    [CHAIN_IDS.dogecoin, 'Dogecoin', 'DOGE', 8],
    [CHAIN_IDS.dash, 'Dash', 'DASH', 8],
    [CHAIN_IDS.zcash, 'Zcash', 'ZEC', 8],
    [CHAIN_IDS.monero, 'Monero', 'XMR', 12],
    [CHAIN_IDS.tron, 'Tron', 'TRX', 6],
    [CHAIN_IDS.solana, 'Solana', 'SOL', 9],
    [CHAIN_IDS.xrpl, 'XRP Ledger', 'XRP', 6],
    [CHAIN_IDS.stellar, 'Stellar', 'XLM', 7],
    [CHAIN_IDS.ton, 'TON', 'TON', 9],
    [CHAIN_IDS.tonTestnet, 'TON Testnet', 'TON', 9],
    [CHAIN_IDS.cardano, 'Cardano', 'ADA', 6],
    [CHAIN_IDS.polkadot, 'Polkadot', 'DOT', 10],
    [CHAIN_IDS.kusama, 'Kusama', 'KSM', 12],
    [CHAIN_IDS.ecash, 'eCash', 'XEC', 2],
    [CHAIN_IDS.digibyte, 'DigiByte', 'DGB', 8],
    [CHAIN_IDS.ravencoin, 'Ravencoin', 'RVN', 8],
    [CHAIN_IDS.komodo, 'Komodo', 'KMD', 8],
    [CHAIN_IDS.tezos, 'Tezos', 'XTZ', 6],
    [CHAIN_IDS.zilliqa, 'Zilliqa', 'ZIL', 12],
    [CHAIN_IDS.multiversx, 'MultiversX', 'EGLD', 18],
    [CHAIN_IDS.nervos, 'Nervos', 'CKB', 8],
    [CHAIN_IDS.filecoin, 'Filecoin', 'FIL', 18],
    [CHAIN_IDS.nano, 'Nano', 'XNO', 30],
    [CHAIN_IDS.avalancheX, 'Avalanche X-Chain', 'AVAX', 9],
    [CHAIN_IDS.avalancheP, 'Avalanche P-Chain', 'AVAX', 9],
    [CHAIN_IDS.stacks, 'Stacks', 'STX', 6],
    [CHAIN_IDS.hedera, 'Hedera', 'HBAR', 8],
    [CHAIN_IDS.algorand, 'Algorand', 'ALGO', 6],
    [CHAIN_IDS.decred, 'Decred', 'DCR', 8],
    [CHAIN_IDS.ergo, 'Ergo', 'ERG', 9],
    [CHAIN_IDS.waves, 'Waves', 'WAVES', 8],
    [CHAIN_IDS.mina, 'Mina', 'MINA', 9],
    [CHAIN_IDS.nem, 'NEM', 'XEM', 6],
    [CHAIN_IDS.sia, 'Sia', 'SC', 24],
    [CHAIN_IDS.kaspa, 'Kaspa', 'KAS', 8],
    [CHAIN_IDS.internetComputer, 'Internet Computer', 'ICP', 8],
    [CHAIN_IDS.sui, 'Sui', 'SUI', 9],
    [CHAIN_IDS.aptos, 'Aptos', 'APT', 8],
    [CHAIN_IDS.starknet, 'Starknet', 'STRK', 18],
    [CHAIN_IDS.near, 'NEAR', 'NEAR', 24],
    [CHAIN_IDS.firo, 'Firo', 'FIRO', 8],
    [CHAIN_IDS.namecoin, 'Namecoin', 'NMC', 8],
    [CHAIN_IDS.pivx, 'PIVX', 'PIVX', 8],
    [CHAIN_IDS.neo, 'Neo', 'NEO', 0],
    [CHAIN_IDS.bitcoinGold, 'Bitcoin Gold', 'BTG', 8],
    [CHAIN_IDS.verge, 'Verge', 'XVG', 6],
    [CHAIN_IDS.viacoin, 'Viacoin', 'VIA', 8],
    [CHAIN_IDS.peercoin, 'Peercoin', 'PPC', 6],
    [CHAIN_IDS.monacoin, 'Monacoin', 'MONA', 8],
    [CHAIN_IDS.qtum, 'Qtum', 'QTUM', 8],
    [CHAIN_IDS.vertcoin, 'Vertcoin', 'VTC', 8],
    [CHAIN_IDS.horizen, 'Horizen', 'ZEN', 8],
    [CHAIN_IDS.syscoin, 'Syscoin', 'SYS', 8],
    [CHAIN_IDS.harmony, 'Harmony', 'ONE', 18],
    [CHAIN_IDS.iotex, 'IoTeX', 'IOTX', 18],
    [CHAIN_IDS.iota, 'IOTA', 'IOTA', 6],
    [CHAIN_IDS.shimmer, 'Shimmer', 'SMR', 6],
    [CHAIN_IDS.oasis, 'Oasis', 'ROSE', 9],
    [CHAIN_IDS.chia, 'Chia', 'XCH', 12],
    [CHAIN_IDS.aleo, 'Aleo', 'ALEO', 6],
    [CHAIN_IDS.namada, 'Namada', 'NAM', 6],
    [CHAIN_IDS.penumbra, 'Penumbra', 'UM', 6],
    [CHAIN_IDS.handshake, 'Handshake', 'HNS', 6],
  ];
}

function chainsById(): ReadonlyMap<ChainId, Chain> {
  const named = namedChains().map(([id, name, symbol, decimals]) => ({ id, name, symbol, decimals }));
  const all = [
    ...named,
    ...tableRows('eip155', EVM_CHAINS),
    ...tableRows('cosmos', COSMOS_CHAINS),
    ...tableRows('ss58', SS58_NETWORKS),
  ];
  return new Map(all.map((chain) => [chain.id, chain]));
}

/**
 * Every chain that a detected address can belong to, and the better-known EVM chains, by CAIP-2 id. The mark before the
 * call lets bundles that ask for no names leave the tables out: the content script is one.
 */
export const CHAINS: ReadonlyMap<ChainId, Chain> = /* @__PURE__ */ chainsById();

/**
 * The chain of an account. A chain that is not known is named by its id, with no symbol and no decimals.
 * Throws `TypeError` where the text is not an account.
 */
export function chainOf(account: AccountId): Chain {
  const { chain: id } = splitAccount(account);
  return CHAINS.get(id) ?? { id, name: id, symbol: '', decimals: 0 };
}

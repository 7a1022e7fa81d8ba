import { type AccountId, CHAINS, chainOf, type DetectedAddress } from '../address/index.ts';

/** Tickers that lists use and that are not the symbol of a chain's own coin. */
const TICKERS: ReadonlyMap<string, string> = new Map([
  ['XBT', 'BTC'],
  ['BSC', 'BNB'],
  ['MATIC', 'POL'],
]);

/**
 * Which of the accounts that an address can stand for a list means. The chain comes from the address, never
 * from the ticker, since OFAC files Tron addresses under `XBT`; the ticker only decides between accounts that
 * the address leaves open (`1…` on Bitcoin and Bitcoin Cash, `0x…` on every EVM chain).
 */
export function accountOf(address: DetectedAddress, ticker: string): AccountId | undefined {
  const likeliest = address.accounts[0];
  const name = ticker.trim().toUpperCase();
  const symbol = TICKERS.get(name) ?? name;
  if (likeliest?.startsWith('eip155:') === true) return onEvmChain(likeliest, address.address, symbol);
  return address.accounts.find((account) => chainOf(account).symbol === symbol) ?? likeliest;
}

function onEvmChain(likeliest: AccountId, address: string, symbol: string): AccountId {
  if (chainOf(likeliest).symbol === symbol) return likeliest;
  for (const chain of CHAINS.values())
    if (chain.symbol === symbol && chain.id.startsWith('eip155:')) return `${chain.id}:${address}`;
  return likeliest;
}

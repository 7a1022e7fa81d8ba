import {
  type AccountId,
  CHAIN_IDS,
  CHAINS,
  chainOf,
  type DetectedAddress,
  splitAccount,
} from '../address/index.ts';

/** Tickers that lists use and that are not the symbol of a chain's own coin. */
const TICKERS: ReadonlyMap<string, string> = new Map([
  ['XBT', 'BTC'],
  ['BSC', 'BNB'],
  ['MATIC', 'POL'],
]);

/**
 * Which of the accounts that an address can stand for a list means. The chain comes from the address, never
 * from what the list says, since OFAC files Tron addresses under `XBT`; what it says (a ticker, or a CAIP-2 id)
 * only decides between accounts that the address leaves open: `1…` on Bitcoin and Bitcoin Cash, `0x…` on every
 * EVM chain.
 */
export function accountOf(
  address: Pick<DetectedAddress, 'address' | 'accounts'>,
  chain: string,
): AccountId | undefined {
  const likeliest = address.accounts[0];
  const said = chain.trim();
  const ticker = TICKERS.get(said.toUpperCase()) ?? said.toUpperCase();
  const isSaid = (id: string): boolean => id === said || chainOf(`${id}:x`).symbol === ticker;
  const named = address.accounts.find((account) => isSaid(splitAccount(account).chain));
  if (named !== undefined || likeliest?.startsWith('eip155:') !== true) return named ?? likeliest;
  return `${/^eip155:[1-9]\d{0,15}$/.test(said) ? said : evmChainOf(ticker)}:${address.address}`;
}

function evmChainOf(ticker: string): string {
  for (const { id, symbol } of CHAINS.values()) if (symbol === ticker && id.startsWith('eip155:')) return id;
  return CHAIN_IDS.ethereum;
}

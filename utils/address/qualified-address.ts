import type { AccountId, ChainId } from './types.ts';

/** An address that says on which chain it is. */
export interface QualifiedAddress {
  readonly chain: ChainId;
  readonly address: string;
}

/** Short names of chains before an address. Source: EIP-3770, https://github.com/ethereum-lists/chains */
const SHORT_NAMES: Readonly<Record<string, number>> = {
  eth: 1,
  oeth: 10,
  rsk: 30,
  bnb: 56,
  gno: 100,
  matic: 137,
  zksync: 324,
  base: 8453,
  arb1: 42161,
  celo: 42220,
  avax: 43114,
  linea: 59144,
  blast: 81457,
  scr: 534352,
  sep: 11155111,
};

/** The number of the EVM chain that stands at the end of a text before a colon: `eip155:137:`, `matic:`. */
export function evmChainBefore(text: string): number | undefined {
  const [, number, name = ''] = /(?:eip155:(\d{1,10})|(?<![\w:.-])([a-z0-9]{3,6})):$/.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  return Object.hasOwn(SHORT_NAMES, name) ? SHORT_NAMES[name] : undefined;
}

/** Chain and address of CAIP-10 (`bip122:…:1A1z…`) and EIP-3770 (`eth:0x…`); `undefined` for any other text. */
export function qualifiedAddress(text: string): QualifiedAddress | undefined {
  const [, chain, address] = /^([-a-z0-9]{3,8}:[-\w]{1,32}):(.+)$/.exec(text) ?? [];
  if (chain !== undefined && address !== undefined) return { chain, address };
  const hex = text.indexOf(':0x') + 1;
  const number = hex > 0 ? evmChainBefore(text.slice(0, hex)) : undefined;
  return number === undefined ? undefined : { chain: `eip155:${number}`, address: text.slice(hex) };
}

/**
 * The accounts with that of the chain first; an EVM account is one on every EVM chain. `undefined` where none of them
 * is on the chain.
 */
export function withChainFirst(
  accounts: readonly AccountId[],
  chain: ChainId,
): readonly AccountId[] | undefined {
  const evm = chain.startsWith('eip155:') ? accounts.find((one) => one.startsWith('eip155:')) : undefined;
  const account =
    evm === undefined
      ? accounts.find((one) => one.startsWith(`${chain}:`))
      : `${chain}:${evm.slice(evm.lastIndexOf(':') + 1)}`;
  return account === undefined ? undefined : [account, ...accounts.filter((other) => other !== account)];
}

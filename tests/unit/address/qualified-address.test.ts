import { describe, expect, it } from 'vitest';
import { accountKey, detectAddresses, isAddress, parseAddress } from '../../../utils/address/index.ts';

const EVM = '0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb';
const SUI = '0x870deb25d5c0a4d7250d52d5cd58dacca2d51eb2a120a979b13384cd52e21e1b';

/** Examples of https://github.com/ChainAgnostic/namespaces and of EIP-3770. */
const QUALIFIED = [
  [`eip155:1:${EVM}`, `eip155:1:${EVM}`],
  [`eip155:137:${EVM}`, `eip155:137:${EVM}`],
  [`eth:${EVM}`, `eip155:1:${EVM}`],
  [`matic:${EVM}`, `eip155:137:${EVM}`],
  [
    'bip122:12a765e31ffd4059bada1e25190f6e98:3P14159f73E4gFr7JterCCQh9QjiTjiZrG',
    'bip122:12a765e31ffd4059bada1e25190f6e98:3P14159f73E4gFr7JterCCQh9QjiTjiZrG',
  ],
  [`sui:mainnet:${SUI}`, `sui:mainnet:${SUI}`],
  [`aptos:1:${SUI}`, `aptos:1:${SUI}`],
  [`starknet:SN_MAIN:0x02${'4a'.repeat(31)}`, `starknet:SN_MAIN:0x02${'4a'.repeat(31)}`],
  [`near:mainnet:${SUI.slice(2)}`, `near:mainnet:${SUI.slice(2)}`],
  [
    'kaspa:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqkx9awp4e',
    'kaspa:mainnet:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqkx9awp4e',
  ],
] as const;

/** Short names of https://github.com/ethereum-lists/chains, each with its chain's number. */
const SHORT_NAMES = [
  ['eth', 1],
  ['oeth', 10],
  ['rsk', 30],
  ['bnb', 56],
  ['gno', 100],
  ['matic', 137],
  ['zksync', 324],
  ['base', 8453],
  ['arb1', 42161],
  ['celo', 42220],
  ['avax', 43114],
  ['linea', 59144],
  ['blast', 81457],
  ['scr', 534352],
  ['sep', 11155111],
] as const;

describe('an address behind its chain', () => {
  it.each(SHORT_NAMES)('%s: is read as one of the chain %d', (name, number) => {
    expect(parseAddress(`${name}:${EVM}`).accounts[0]).toBe(`eip155:${number}:${EVM}`);
    expect(isAddress(`x${name}:${EVM}`)).toBe(false);
  });

  it.each(QUALIFIED)('%s is read as %s', (text, account) => {
    expect(parseAddress(text).accounts[0]).toBe(account);
  });

  it.each([
    `eip155:1:${EVM.toLowerCase().replace('d', 'D')}`,
    `nochain:${EVM}`,
    'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:128Lkh3S7CkDTBZ8W7BbpsN3YYizJMp8p6',
    `sui:mainnet:${EVM}`,
    `near:mainnet:${SUI}`,
    `aptos:1:${SUI.slice(2)}`,
  ])('%s is refused: the chain has no such address', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('has the account of that chain first in running text, and the others behind', () => {
    const first = (text: string) => detectAddresses(text)[0]?.accounts[0];
    expect(first(`send to matic:${EVM} today`)).toBe(`eip155:137:${EVM}`);
    expect(first(`send to eip155:56:${EVM} today`)).toBe(`eip155:56:${EVM}`);
    expect(first(`ethereum:${EVM}@8453?value=1`)).toBe(`eip155:8453:${EVM}`);
    expect(first(`address:${EVM}`)).toBe(`eip155:1:${EVM}`);
  });

  it('shares one key with every other spelling', () => {
    const icap = parseAddress('XE7338O073KYGTWWZN0F2WZ0R8PX5ZPPZS').accounts[0] ?? '';
    expect(accountKey(icap)).toBe('eip155:0x00c5496aee77c1ba1f0854206a26dda82a81d6d8');
    expect(accountKey(parseAddress(`eth:${EVM}`).accounts[0] ?? '')).toBe(`eip155:${EVM.toLowerCase()}`);
  });
});

import { describe, expect, it } from 'vitest';
import {
  accountKey,
  CHAIN_IDS,
  chainOf,
  FORMATS,
  parseAddress,
  spellings,
} from '../../../utils/address/index.ts';

/** Spellings of one account, by their standards' own examples. */
const MEETINGS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Bitcoin Cash legacy, CashAddr and token-aware',
    CHAIN_IDS.bitcoinCash,
    [
      '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu',
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      'QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A',
      'zpm2qsznhks23z7629mms6s4cwef74vcwvrqekrq9w',
    ],
  ],
  [
    'Litecoin’s M… and 3…',
    CHAIN_IDS.litecoin,
    ['MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441', '3J9TzpQYLReDbfaiTY4XN3izFGMyswQgCb'],
  ],
  [
    'the XRP Ledger’s classic and X-addresses, with and without a tag',
    CHAIN_IDS.xrpl,
    [
      'r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59',
      'X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ',
      'X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu',
    ],
  ],
  [
    'TON’s bounceable, non-bounceable, plain base64 and raw forms',
    CHAIN_IDS.ton,
    [
      'EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB',
      'UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E',
      'UQAs9VlT6S776tq3unJcP5Ogsj+ELLunLXuOb1EKcOQi41+E',
      '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3',
    ],
  ],
  [
    'Tron’s base58 and hexadecimal',
    CHAIN_IDS.tron,
    ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', '41a614f803b6fd780986a42c78ec9c7f77e6ded13c'],
  ],
  [
    'Stellar’s account and a muxed one of it',
    CHAIN_IDS.stellar,
    [
      'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ',
      'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ',
    ],
  ],
  [
    'bech32 in capitals and in small letters',
    CHAIN_IDS.bitcoin,
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ],
];

describe('accountKey', () => {
  it.each(MEETINGS)('is one for %s', (_, chain, addresses) => {
    const keys = addresses.map((address) => {
      const account = parseAddress(address).accounts.find((known) => known.startsWith(`${chain}:`));
      return accountKey(account ?? `no account on ${chain}`);
    });
    expect(new Set(keys).size).toBe(1);
    // Accounts that others wrote need not be canonical.
    expect(addresses.map((address) => accountKey(`${chain}:${address}`))).toEqual(keys);
  });

  it('is one for an EVM account on all chains and in all cases', () => {
    const key = 'eip155:0x7db418b5d567a4e0e8c59ad71be1fce48f3e6107';
    expect(accountKey('eip155:137:0x7Db418b5D567A4e0E8c59Ad71BE1FcE48f3E6107')).toBe(key);
    expect(accountKey('eip155:1:0x7db418b5d567a4e0e8c59ad71be1fce48f3e6107')).toBe(key);
  });

  it('keeps apart the same key on two Cosmos chains, and the same hash on Bitcoin and Bitcoin Cash', () => {
    const [bitcoin = '', cash = ''] = parseAddress('1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu').accounts;
    expect(accountKey(bitcoin)).not.toBe(accountKey(cash));
    const [hub = ''] = parseAddress('cosmos1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0emlrvp').accounts;
    const sibling = spellings(hub).find(({ address }) => address.startsWith('osmo1'));
    expect(accountKey(sibling?.account ?? '')).toBe(
      'cosmos:osmosis-1:osmo1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z03qvn6n',
    );
  });

  it('keeps an address that it does not know as it is', () => {
    expect(accountKey('hive:beeab0de000000000000000000000000:gtg')).toBe(
      'hive:beeab0de000000000000000000000000:gtg',
    );
  });

  it.each(['', 'bitcoin', 'bip122:000000000019d6689c085ae165831e93', 'a:b:', ':b:c'])(
    'refuses %j',
    (text) => {
      expect(() => accountKey(text)).toThrow(TypeError);
    },
  );
});

describe('spellings', () => {
  it.each(MEETINGS.slice(0, 5))('of %s lead back to the account', (_, chain, [address = '']) => {
    const account = parseAddress(address).accounts.find((known) => known.startsWith(`${chain}:`)) ?? '';
    const others = spellings(account);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      const read = parseAddress(other.address);
      expect(FORMATS).toContain(other.format);
      if (other.format !== 'evm') expect(read.accounts.map(accountKey)).toContain(accountKey(account));
    }
  });

  it('do not repeat the spelling asked about', () => {
    const detected = parseAddress('UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E');
    expect(spellings(detected).map(({ address }) => address)).toEqual([
      'EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB',
      '0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3',
    ]);
  });

  it('name the accounts of the same Substrate key on other networks', () => {
    const [polkadot, kusama] = spellings(parseAddress('5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'));
    expect(polkadot).toEqual({
      address: '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5',
      format: 'ss58',
      account: `${CHAIN_IDS.polkadot}:15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5`,
    });
    expect(kusama?.address).toBe('HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F');
  });

  it('are none for a chain with one spelling', () => {
    expect(spellings(parseAddress('t1U9yhDa5XEjgfnTgZoKddeSiEN1aoLkQxq'))).toEqual([]);
  });
});

describe('chainOf', () => {
  it.each([
    [`${CHAIN_IDS.bitcoin}:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu`, 'Bitcoin', 'BTC', 8],
    ['cosmos:osmosis-1:osmo1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z03qvn6n', 'Osmosis', 'OSMO', 6],
    ['ss58:5:x', 'Astar Network', 'ASTR', 18],
    ['eip155:8453:0x0', 'Base', 'ETH', 18],
  ])('names the chain of %s', (account, name, symbol, decimals) => {
    expect(chainOf(account)).toMatchObject({ name, symbol, decimals });
  });

  it('names a chain that it does not know by its id', () => {
    expect(chainOf('hive:beeab0de000000000000000000000000:gtg').name).toBe(
      'hive:beeab0de000000000000000000000000',
    );
  });
});

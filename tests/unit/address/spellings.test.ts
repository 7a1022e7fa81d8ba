import { describe, expect, it } from 'vitest';
import { CHAIN_IDS, parseAddress, spellings } from '../../../utils/address/index.ts';

/** What is asked about, and every other spelling with its format, by the standards' own examples where they have some. */
const SPELLINGS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
    [['1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', 'bitcoin-p2pkh']],
  ],
  [
    'bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq',
    [['3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC', 'bitcoin-p2sh']],
  ],
  // Hashes of 32 bytes have no legacy form.
  ['bitcoincash:qvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxq5nlegake', []],
  ['MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441', [['3J9TzpQYLReDbfaiTY4XN3izFGMyswQgCb', 'bitcoin-p2sh']]],
  ['LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1', []],
  [
    'r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59',
    [['X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ', 'xrp-x-address']],
  ],
  [
    'EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB',
    [
      ['UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E', 'ton-friendly'],
      ['0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3', 'ton-raw'],
    ],
  ],
  [
    'Ef9VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVbxn',
    [
      ['Uf9VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVeGi', 'ton-friendly'],
      [`-1:${'5'.repeat(64)}`, 'ton-raw'],
    ],
  ],
  [
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
    [
      ['41a614f803b6fd780986a42c78ec9c7f77e6ded13c', 'tron-hex'],
      ['0xa614f803B6FD780986A42c78Ec9c7f77e6DeD13C', 'evm'],
    ],
  ],
];

const HASH = '1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0';
/** One key on the chains whose wallets derive it along the same path, each with its id. */
const COSMOS = [
  [`cosmos${HASH}emlrvp`, 'cosmoshub-4'],
  [`osmo${HASH}3qvn6n`, 'osmosis-1'],
  [`celestia${HASH}g3wnkv`, 'celestia'],
  [`juno${HASH}0fucta`, 'juno-1'],
  [`stars${HASH}d8g78s`, 'stargaze-1'],
  [`neutron${HASH}aykpkx`, 'neutron-1'],
  [`noble${HASH}3c2t50`, 'noble-1'],
  [`akash${HASH}5qjy4m`, 'akashnet-2'],
  [`axelar${HASH}a4ft8q`, 'axelar-dojo-1'],
  [`dydx${HASH}sz38vk`, 'dydx-mainnet-1'],
] as const;

/** Alice's key, which every Substrate node knows, on the networks where people look for one. */
const SUBSTRATE = [
  ['15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5', CHAIN_IDS.polkadot],
  ['HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F', CHAIN_IDS.kusama],
  ['5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY', 'ss58:42'],
] as const;

describe('the other spellings', () => {
  it.each(SPELLINGS)('of %s', (address, expected) => {
    expect(spellings(parseAddress(address))).toEqual(
      expected.map(([other, format]) => ({ address: other, format })),
    );
  });

  it.each(COSMOS)('of %s are its key’s on the sibling chains, each with its account', (address) => {
    expect(spellings(parseAddress(address))).toEqual(
      COSMOS.filter(([other]) => other !== address).map(([other, id]) => ({
        address: other,
        format: 'cosmos-bech32',
        account: `cosmos:${id}:${other}`,
      })),
    );
  });

  it.each(SUBSTRATE)('of %s are its key’s on other networks, each with its account', (address) => {
    expect(spellings(parseAddress(address))).toEqual(
      SUBSTRATE.filter(([other]) => other !== address).map(([other, chain]) => ({
        address: other,
        format: 'ss58',
        account: `${chain}:${other}`,
      })),
    );
  });

  it.each([
    ['a chain whose wallets derive other keys', `terra${HASH}ll9rwp`],
    ['a contract', 'osmo1qurswpc8qurswpc8qurswpc8qurswpc8qurswpc8qurswpc8qurstc4vrk'],
    ['a name', 'vitalik.eth'],
  ])('are none of %s', (_, address) => {
    expect(spellings(parseAddress(address))).toEqual([]);
  });

  it('include the canonical one where another was asked about', () => {
    const of = (account: string) => spellings(account).map(({ address }) => address);
    expect(of(`${CHAIN_IDS.bitcoinCash}:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu`)).toEqual([
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
    ]);
    expect(of(`${CHAIN_IDS.litecoin}:3J9TzpQYLReDbfaiTY4XN3izFGMyswQgCb`)).toEqual([
      'MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441',
    ]);
    expect(of(`${CHAIN_IDS.xrpl}:X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ`)).toEqual([
      'r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59',
    ]);
    expect(of(`${CHAIN_IDS.tron}:41a614f803b6fd780986a42c78ec9c7f77e6ded13c`)[0]).toBe(
      'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
    );
  });

  it.each([
    `${CHAIN_IDS.bitcoinCash}:nothing`,
    `${CHAIN_IDS.litecoin}:M`,
    `${CHAIN_IDS.xrpl}:r`,
    `${CHAIN_IDS.ton}:EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4`,
    `${CHAIN_IDS.tron}:TR7NHqjeKQxGTCi8q8ZY4pL8`,
    `${CHAIN_IDS.polkadot}:1`,
    'cosmos:cosmoshub-4:cosmos1',
    'cosmosis:x:y',
  ])('of %s, which is no address, are none', (account) => {
    expect(spellings(account)).toEqual([]);
  });
});

import { blake256 } from '@noble/hashes/blake1.js';
import registry from '@substrate/ss58-registry';
import { describe, expect, it } from 'vitest';
import { encodeMoneroBase58 } from '../../../../utils/address/encoding/monero-base58.ts';
import { encodeSs58 } from '../../../../utils/address/formats/ss58.ts';
import { chainOf, detectAddresses, parseAddress } from '../../../../utils/address/index.ts';
import { base58, blake, formatOf, hashed, keccak, payload, ripple } from './checked.ts';

/** Version bytes of `chainparams.cpp` and its likes, with the format and the chains that they stand for. */
const VERSIONS: readonly (readonly [readonly number[], string, string])[] = [
  [[0], 'bitcoin-p2pkh', 'Bitcoin'],
  [[5], 'bitcoin-p2sh', 'Bitcoin'],
  [[7], 'base58-coin', 'Firo'],
  [[13], 'base58-coin', 'Namecoin'],
  [[16], 'dash', 'Dash'],
  [[22], 'dogecoin', 'Dogecoin'],
  [[23], 'base58-coin', 'Neo'],
  [[30], 'dogecoin', 'Dogecoin'],
  [[33], 'base58-coin', 'Verge'],
  [[38], 'base58-coin', 'Bitcoin Gold'],
  [[48], 'litecoin-p2pkh', 'Litecoin'],
  [[50], 'litecoin-p2sh', 'Litecoin'],
  [[52], 'base58-coin', 'Namecoin'],
  [[53], 'base58-coin', 'Neo'],
  [[55], 'base58-coin', 'Peercoin'],
  [[58], 'base58-coin', 'Qtum'],
  [[60], 'ravencoin', 'Ravencoin'],
  [[63], 'digibyte', 'DigiByte'],
  [[65], 'tron', 'Tron'],
  [[71], 'base58-coin', 'Vertcoin'],
  [[76], 'dash', 'Dash'],
  [[82], 'base58-coin', 'Firo'],
  [[85], 'base58-coin', 'Komodo'],
  [[117], 'base58-coin', 'Peercoin'],
  [[122], 'ravencoin', 'Ravencoin'],
  [[0x1c, 0xb8], 'zcash-transparent', 'Zcash'],
  [[0x1c, 0xbd], 'zcash-transparent', 'Zcash'],
  [[0x20, 0x89], 'base58-coin', 'Horizen'],
  [[0x20, 0x96], 'base58-coin', 'Horizen'],
  [[6, 161, 159], 'tezos', 'Tezos'],
  [[6, 161, 161], 'tezos', 'Tezos'],
  [[6, 161, 164], 'tezos', 'Tezos'],
  [[6, 161, 166], 'tezos', 'Tezos'],
  [[2, 90, 121], 'tezos', 'Tezos'],
  [[6, 124, 117], 'tezos', 'Tezos'],
];
const BY_VERSION = new Map(VERSIONS.map(([head, format]) => [head.join(' '), format]));

describe('base58check of a version and twenty bytes', () => {
  it('is an address where a chain has that version, and nothing where none has', () => {
    for (let version = 0; version < 256; version++)
      for (const seed of [1, 9]) {
        const text = base58([version], payload(20, seed));
        expect([version, formatOf(text)]).toEqual([version, BY_VERSION.get(String(version)) ?? '-']);
      }
  });

  it.each(VERSIONS)('%j is %s: %s', (head, format, chain) => {
    const text = base58(head, payload(20));
    expect(formatOf(text)).toBe(format);
    expect(parseAddress(text).accounts.map((account) => chainOf(account).name)[0]).toBe(chain);
    if (head.length > 1) {
      const next = [...head.slice(0, -1), (head.at(-1) ?? 0) + 11];
      expect(formatOf(base58(next, payload(20)))).toBe('-');
    }
    expect(formatOf(base58([0, ...head], payload(20)))).toBe('-');
  });

  it.each(VERSIONS)('%j, %s, takes no other length', (head) => {
    for (const length of [18, 19, 21, 22]) expect(formatOf(base58(head, payload(length)))).toBe('-');
  });

  it.each([
    [0, ['Bitcoin', 'Bitcoin Cash']],
    [5, ['Bitcoin', 'Bitcoin Cash', 'Litecoin']],
    [13, ['Namecoin', 'PIVX']],
    [23, ['Neo', 'Bitcoin Gold']],
    [30, ['Dogecoin', 'DigiByte', 'Verge', 'PIVX']],
    [33, ['Verge', 'Viacoin']],
    [50, ['Litecoin', 'Monacoin', 'Qtum']],
    [55, ['Peercoin', 'Monacoin']],
    [60, ['Ravencoin', 'Komodo']],
    [63, ['DigiByte', 'Syscoin']],
    [71, ['Vertcoin', 'Viacoin']],
  ])('%d is shared, and all who share it are named', (version, chains) => {
    const { accounts } = parseAddress(base58([version], payload(20)));
    expect(accounts.map((account) => chainOf(account).name)).toEqual(chains);
  });
});

describe('base58check of a private key', () => {
  /** Bitcoin, Litecoin, Dogecoin, Dash and the test networks. */
  const KEYS = [0x80, 0xb0, 0x9e, 0xcc, 0xef];

  it('is flagged by its version, with the mark of a compressed key or without', () => {
    for (let version = 128; version < 256; version++) {
      const expected = KEYS.includes(version) ? 'secret-wif' : '-';
      for (const seed of [0, 5, 13, 19, 23])
        for (const rest of [payload(32, seed), Uint8Array.of(...payload(32, seed), 1)]) {
          const text = base58([version], rest);
          expect([version, text, formatOf(text)]).toEqual([version, text, expected]);
        }
    }
  });

  it('is none with another mark or another length', () => {
    for (const rest of [Uint8Array.of(...payload(32), 2), payload(31), payload(34)])
      expect(formatOf(base58([0x80], rest))).toBe('-');
  });

  /** SLIP-132: xprv yprv zprv Yprv Zprv, tprv uprv vprv Uprv Vprv, Ltpv Mtpv, dgpv. */
  const EXTENDED = [
    0x0488ade4, 0x049d7878, 0x04b2430c, 0x0295b005, 0x02aa7a99, 0x04358394, 0x044a4e28, 0x045f18bc,
    0x024285b5, 0x02575048, 0x019d9cfe, 0x01b26792, 0x02fac398,
  ];

  it.each(EXTENDED)('is flagged with the extended version %d, and found in a sentence', (version) => {
    const head = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
    const text = base58(head(version), payload(74));
    expect(formatOf(text)).toBe('secret-xprv');
    expect(detectAddresses(`the key ${text}, they said`)).toMatchObject([{ strength: 'secret' }]);
    expect(formatOf(base58(head(version), payload(73)))).toBe('-');
    expect(formatOf(base58(head(version + 1), payload(74)))).toBe('-');
  });
});

describe('base58check of an extended public key', () => {
  /** G of secp256k1. */
  const KEY = Uint8Array.from(
    Buffer.from('0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798', 'hex'),
  );
  /** SLIP-132: xpub, ypub, zpub, Ypub, Zpub. */
  const VERSIONS_132 = [
    [0x04, 0x88, 0xb2, 0x1e],
    [0x04, 0x9d, 0x7c, 0xb2],
    [0x04, 0xb2, 0x47, 0x46],
    [0x02, 0x95, 0xb4, 0x3f],
    [0x02, 0xaa, 0x7e, 0xd3],
  ];
  const extended = (version: readonly number[], head: readonly number[], key: Uint8Array = KEY) =>
    base58([...version, ...head], Uint8Array.of(...payload(32), ...key));
  const MASTER = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const CHILD = [1, 9, 8, 7, 6, 0, 0, 0, 5];

  it.each(VERSIONS_132)('is one with the version %d %d %d %d, of a master or a child', (...version) => {
    for (const head of [MASTER, CHILD])
      expect(formatOf(extended(version, head))).toBe('bitcoin-extended-key');
    const [a = 0, b = 0, c = 0, d = 0] = version;
    expect(formatOf(extended([a, b, c, d + 1], MASTER))).toBe('-');
  });

  it('is none of what BIP-32’s fifth test vector names', () => {
    const [version = []] = VERSIONS_132;
    const refused = [
      // No depth, and yet a parent; no depth, and yet a number.
      extended(version, [0, 0, 0, 0, 1, 0, 0, 0, 0]),
      extended(version, [0, 0, 0, 0, 0, 0, 0, 0, 1]),
      extended(version, MASTER, Uint8Array.of(4, ...KEY.subarray(1))),
      extended(version, MASTER, Uint8Array.of(0, ...KEY.subarray(1))),
      // 5 is the first coordinate of no point.
      extended(version, MASTER, Uint8Array.of(2, ...new Uint8Array(31), 5)),
    ];
    expect(refused.map(formatOf)).toEqual(refused.map(() => '-'));
  });
});

describe('base58 with the XRP Ledger’s alphabet', () => {
  it('is a classic address, an X-address or a seed by its head and length', () => {
    expect(formatOf(ripple([0], payload(20)))).toBe('xrp-classic');
    expect(formatOf(ripple([0], payload(19)))).toBe('-');
    expect(formatOf(ripple([1], payload(20)))).toBe('-');
    expect(formatOf(ripple([0x21], payload(16)))).toBe('secret-xrp-seed');
    expect(formatOf(ripple([0x21], payload(17)))).toBe('-');
    expect(formatOf(ripple([1, 0xe1, 0x4b], payload(16)))).toBe('secret-xrp-seed');
    expect(formatOf(ripple([1, 0xe1, 0x4c], payload(16)))).toBe('-');
    expect(formatOf(ripple([1, 0xe1, 0x4b], payload(17)))).toBe('-');
  });

  it.each([
    ['no tag', 0, [0, 0, 0, 0, 0, 0, 0, 0], true],
    ['no tag, and something in its place', 0, [1, 0, 0, 0, 0, 0, 0, 0], false],
    ['no tag, and something at its end', 0, [0, 0, 0, 0, 0, 0, 0, 1], false],
    ['a tag of 32 bits', 1, [1, 2, 3, 4, 0, 0, 0, 0], true],
    ['a tag of more', 1, [1, 2, 3, 4, 5, 0, 0, 0], false],
    ['a flag that is reserved', 2, [1, 2, 3, 4, 0, 0, 0, 0], false],
  ] as const)('is an X-address with %s: %s', (_, flag, tag, counts) => {
    const rest = Uint8Array.of(...payload(20), flag, ...tag);
    expect(formatOf(ripple([5, 0x44], rest))).toBe(counts ? 'xrp-x-address' : '-');
    // The prefix of the test network.
    expect(formatOf(ripple([4, 0x93], rest))).toBe('-');
  });
});

describe('base58 of a Substrate key', () => {
  const encoder = new TextEncoder();
  const ss58 = (prefix: number, key: Uint8Array) => {
    const head =
      prefix < 64 ? [prefix] : [((prefix & 0xfc) >> 2) | 0x40, (prefix >> 8) | ((prefix & 3) << 6)];
    return hashed(Uint8Array.of(...head, ...key), (body) =>
      blake(64, 2)(Uint8Array.of(...encoder.encode('SS58PRE'), ...body)),
    );
  };
  const known = new Set(
    registry
      .filter(({ standardAccount }) => /25519/.test(String(standardAccount)))
      .map(({ prefix }) => prefix),
  );

  it('is an address under the prefixes that a network has registered for such keys, and no other', () => {
    const some = Array.from({ length: 300 }, (_, i) => i * 53);
    for (const prefix of new Set([...Array(300).keys(), ...some, ...known])) {
      expect(encodeSs58({ prefix, key: payload(32, prefix) })).toBe(ss58(prefix, payload(32, prefix)));
      const read = formatOf(ss58(prefix, payload(32, prefix)));
      // Other alphabets and lengths may claim what Substrate does not.
      expect([prefix, read === 'ss58']).toEqual([prefix, known.has(prefix)]);
    }
  });

  it('has 32 bytes, or 33 of a compressed point', () => {
    expect(formatOf(ss58(42, payload(31)))).toBe('-');
    expect(formatOf(ss58(42, payload(33)))).toBe('-');
    expect(formatOf(ss58(42, Uint8Array.of(1, ...payload(32))))).toBe('-');
    for (const sign of [2, 3]) expect(formatOf(ss58(42, Uint8Array.of(sign, ...payload(32))))).toBe('ss58');
  });
});

describe('base58 under a checksum of its own', () => {
  const decred = (head: readonly number[], length = 20) =>
    hashed(Uint8Array.of(...head, ...payload(length)), (body) => blake256(blake256(body)).subarray(0, 4));

  it.each([
    [[0x07, 0x3f], 'Ds'],
    [[0x07, 0x1f], 'De'],
    [[0x07, 0x01], 'DS'],
    [[0x07, 0x1a], 'Dc'],
  ])('is one of Decred with the version %j: %s', (head, begins) => {
    expect(decred(head).startsWith(begins)).toBe(true);
    expect(formatOf(decred(head))).toBe('decred');
    expect(formatOf(decred([head[0] ?? 0, (head[1] ?? 0) + 1]))).toBe('-');
    expect(formatOf(decred(head, 21))).toBe('-');
  });

  const waves = (head: readonly number[], length = 20) =>
    hashed(Uint8Array.of(...head, ...payload(length)), (body) => keccak(blake(32, 32)(body)));

  it('is one of Waves with version 1 and the letter of the main network', () => {
    expect(formatOf(waves([1, 0x57]))).toBe('waves');
    expect(formatOf(waves([1, 0x54]))).toBe('-');
    expect(formatOf(waves([1, 0x58]))).toBe('-');
    expect(formatOf(waves([2, 0x57]))).toBe('-');
    expect(formatOf(waves([1, 0x57], 21))).toBe('-');
  });

  const ergo = (head: readonly number[], length = 32) =>
    hashed(Uint8Array.of(...head, ...payload(length)), blake(32, 4));

  it('is one of Ergo with a compressed point on the main network', () => {
    expect([ergo([1, 2]), ergo([1, 3])].map(formatOf)).toEqual(['ergo', 'ergo']);
    for (const head of [
      [1, 4],
      [1, 1],
      [2, 2],
      [17, 2],
    ])
      expect(formatOf(ergo(head))).toBe('-');
    expect(formatOf(ergo([1, 2], 33))).toBe('-');
  });

  it('is a key of Mina with its three heads', () => {
    expect(formatOf(base58([0xcb, 1, 1], payload(33)))).toBe('mina');
    for (const head of [
      [0xcb, 1, 2],
      [0xcb, 2, 1],
    ])
      expect(formatOf(base58(head, payload(33)))).toBe('-');
    expect(formatOf(base58([0xcb, 1, 1], payload(32)))).toBe('-');
  });

  it('is a payment code with its version and eighty bytes', () => {
    const rest = (length: number) => Uint8Array.of(1, 0, 2, ...payload(length - 3));
    expect(formatOf(base58([0x47], rest(80)))).toBe('bitcoin-payment-code');
    expect(formatOf(base58([0x47], rest(81)))).toBe('-');
    expect(formatOf(base58([0x46], rest(80)))).toBe('-');
  });

  const monero = (head: number, length: number) => {
    const body = Uint8Array.of(head, ...payload(length));
    return encodeMoneroBase58(Uint8Array.of(...body, ...keccak(body)));
  };

  it('is one of Monero by the network byte and the length that it has', () => {
    const sizes = { 18: 64, 19: 72, 42: 64 };
    const names = { 18: 'monero-standard', 19: 'monero-integrated', 42: 'monero-subaddress' };
    for (const head of [17, 18, 19, 20, 41, 42, 43, 53])
      for (const length of [56, 63, 64, 65, 72, 73]) {
        const known = head === 18 || head === 19 || head === 42 ? head : undefined;
        const counts = known !== undefined && sizes[known] === length;
        expect([head, length, formatOf(monero(head, length))]).toEqual([
          head,
          length,
          counts ? names[known] : '-',
        ]);
      }
  });
});

import { describe, expect, it } from 'vitest';
import { chainOf, parseAddress } from '../../../../utils/address/index.ts';
import { bech32, checked40, formatOf, payload } from './checked.ts';

const VARIANTS = ['bech32', 'bech32m'] as const;

/** Prefix, variant and bytes of the addresses that a standard knows. */
const SIZES: readonly (readonly [string, 'bech32' | 'bech32m', readonly number[], string, string])[] = [
  ['zil', 'bech32', [20], 'zilliqa', 'Zilliqa'],
  ['erd', 'bech32', [32], 'multiversx', 'MultiversX'],
  ['zs', 'bech32', [43], 'zcash-sapling', 'Zcash'],
  ['tex', 'bech32m', [20], 'zcash-tex', 'Zcash'],
  ['avax', 'bech32', [20], 'avalanche', 'Avalanche P-Chain'],
  ['one', 'bech32', [20], 'bech32-coin', 'Harmony'],
  ['io', 'bech32', [20], 'bech32-coin', 'IoTeX'],
  ['iota', 'bech32', [33], 'bech32-coin', 'IOTA'],
  ['smr', 'bech32', [33], 'bech32-coin', 'Shimmer'],
  ['oasis', 'bech32', [21], 'bech32-coin', 'Oasis'],
  ['xch', 'bech32m', [32], 'bech32-coin', 'Chia'],
  ['aleo', 'bech32m', [32], 'bech32-coin', 'Aleo'],
  ['tnam', 'bech32m', [21], 'bech32-coin', 'Namada'],
  ['penumbra', 'bech32m', [80], 'bech32-coin', 'Penumbra'],
  ['cosmos', 'bech32', [20, 32], 'cosmos-bech32', 'Cosmos Hub'],
  ['osmovaloper', 'bech32', [20, 32], 'cosmos-bech32', 'Osmosis'],
  ['nosuchchain', 'bech32', [], '', ''],
];

describe('a payload under a checksum that holds', () => {
  it.each(SIZES)(
    'of the prefix %s counts in %s and with %j bytes alone',
    (prefix, variant, sizes, format, chain) => {
      for (const one of VARIANTS) {
        const lengths = Array.from({ length: 90 }, (_, i) => i + 1);
        const read = lengths.filter((length) => formatOf(bech32(prefix, payload(length), one)) !== '-');
        expect([one, read]).toEqual([one, one === variant ? sizes : []]);
      }
      for (const size of sizes) {
        const text = bech32(prefix, payload(size), variant);
        expect(formatOf(text)).toBe(format);
        expect(parseAddress(text).accounts.map((account) => chainOf(account).name)[0]).toBe(chain);
      }
    },
  );

  /** BIP-141, BIP-350 and BIP-433. */
  function witnessFormat(version: number, length: number, variant: string): string {
    if (variant !== (version === 0 ? 'bech32' : 'bech32m') || version > 16) return '-';
    if (version === 0) return length === 20 ? 'bitcoin-p2wpkh' : length === 32 ? 'bitcoin-p2wsh' : '-';
    if (length < 2 || length > 40) return '-';
    return version === 1 && length === 32 ? 'bitcoin-p2tr' : 'bitcoin-segwit-future';
  }

  it('is a witness program by its version, its length and the variant', () => {
    for (const variant of VARIANTS)
      for (let version = 0; version < 20; version++)
        for (let length = 1; length < 45; length++) {
          const text = bech32('bc', payload(length), variant, version);
          expect([text, formatOf(text)]).toEqual([text, witnessFormat(version, length, variant)]);
        }
  });

  it('is one of the smaller coins by the same rules', () => {
    for (const [prefix, chain] of [
      ['ltc', 'Litecoin'],
      ['dgb', 'DigiByte'],
      ['vtc', 'Vertcoin'],
      ['btg', 'Bitcoin Gold'],
      ['mona', 'Monacoin'],
      ['qc', 'Qtum'],
      ['nc', 'Namecoin'],
      ['via', 'Viacoin'],
      ['sys', 'Syscoin'],
      ['hs', 'Handshake'],
    ] as const) {
      const { accounts } = parseAddress(bech32(prefix, payload(20), 'bech32', 0));
      expect(accounts.map((account) => chainOf(account).name)).toEqual([chain]);
      for (const [version, length, variant, counts] of [
        [0, 20, 'bech32', true],
        [0, 32, 'bech32', true],
        [0, 21, 'bech32', false],
        [0, 20, 'bech32m', false],
        [1, 32, 'bech32m', true],
        [1, 32, 'bech32', false],
      ] as const)
        expect([prefix, formatOf(bech32(prefix, payload(length), variant, version)) !== '-']).toEqual([
          prefix,
          counts,
        ]);
    }
  });

  it('is spendable by anybody where two bytes say so, and is nobody’s otherwise', () => {
    expect(formatOf(bech32('bc', Uint8Array.of(0x4e, 0x73), 'bech32m', 1))).toBe('bitcoin-p2a');
    for (const bytes of [
      [0x4e, 0x74],
      [0x4f, 0x73],
      [0x4e, 0x73, 0],
    ])
      expect(formatOf(bech32('bc', Uint8Array.from(bytes), 'bech32m', 1))).toBe('bitcoin-segwit-future');
    expect(formatOf(bech32('bc', Uint8Array.of(0x4e, 0x73), 'bech32m', 2))).toBe('bitcoin-segwit-future');
  });

  it.each([
    ['two keys in version 0', 0, 66, 'bech32m', true],
    ['more than two in version 0', 0, 67, 'bech32m', false],
    ['less than two in version 0', 0, 65, 'bech32m', false],
    ['two keys in version 1', 1, 66, 'bech32m', false],
    ['more than two in version 1', 1, 67, 'bech32m', true],
    ['more than two in version 30', 30, 67, 'bech32m', true],
    ['version 31, which is reserved', 31, 67, 'bech32m', false],
    ['the older checksum', 0, 66, 'bech32', false],
  ] as const)('is a silent payment with %s: BIP-352', (_, version, length, variant, counts) => {
    const format = counts ? 'bitcoin-silent-payment' : '-';
    expect(formatOf(bech32('sp', payload(length), variant, version))).toBe(format);
  });

  it.each([
    ['two keys', 0, 66, 'bech32', true],
    ['fewer bytes', 0, 65, 'bech32', false],
    ['more bytes', 0, 67, 'bech32', false],
    ['another version', 1, 66, 'bech32', false],
    ['the newer checksum', 0, 66, 'bech32m', false],
  ] as const)('is one of Litecoin’s MWEB with %s', (_, version, length, variant, counts) => {
    expect(formatOf(bech32('ltcmweb', payload(length), variant, version))).toBe(
      counts ? 'litecoin-mweb' : '-',
    );
  });

  it('is one of Cardano by the kind in its header and the length that the kind has: CIP-19', () => {
    for (let kind = 0; kind < 16; kind++)
      for (const length of [28, 29, 30, 31, 32, 56, 57, 58]) {
        const bytes = Uint8Array.of((kind << 4) | 1, ...payload(length - 1).map((byte) => byte | 0x80));
        const pays = kind <= 3 || kind === 8 ? length === 57 : (kind === 6 || kind === 7) && length === 29;
        const stakes = kind >= 14 && length === 29;
        expect([kind, length, formatOf(bech32('addr', bytes, 'bech32'))]).toEqual([
          kind,
          length,
          pays ? 'cardano-shelley' : '-',
        ]);
        expect([kind, length, formatOf(bech32('stake', bytes, 'bech32'))]).toEqual([
          kind,
          length,
          stakes ? 'cardano-stake' : '-',
        ]);
      }
  });

  it.each([
    ['three numbers of a byte', [1, 2, 3], true],
    ['numbers of several bytes', [0x81, 1, 0x82, 0x80, 2, 3], true],
    ['a number with an empty first byte', [0x80, 1, 2, 3], true],
    ['two numbers', [1, 2], false],
    ['two numbers, of which one has an empty first byte', [0x80, 1, 2], false],
    ['four numbers', [1, 2, 3, 4], false],
    ['a number that is cut off', [1, 2, 3, 0x81], false],
  ] as const)('is a pointer of Cardano with %s', (_, pointer, counts) => {
    for (const header of [0x41, 0x51]) {
      const bytes = Uint8Array.of(header, ...payload(28), ...pointer);
      expect(formatOf(bech32('addr', bytes, 'bech32'))).toBe(counts ? 'cardano-shelley' : '-');
    }
  });

  it('is none of Cardano’s on another network or with the newer checksum', () => {
    for (const header of [0x60, 0x62])
      expect(formatOf(bech32('addr', Uint8Array.of(header, ...payload(28)), 'bech32'))).toBe('-');
    expect(formatOf(bech32('addr', Uint8Array.of(0x61, ...payload(28)), 'bech32m'))).toBe('-');
  });

  it.each([
    ['a full payload', [0], 33, 'bech32m', true],
    ['a full payload that is too short', [0], 32, 'bech32m', false],
    ['a full payload in the older checksum', [0], 33, 'bech32', false],
    ['a short payload', [1, 0], 20, 'bech32', true],
    ['a short payload of several signatures', [1, 1], 20, 'bech32', true],
    ['a short payload of anyone-can-pay', [1, 2], 20, 'bech32', true],
    ['a short payload of another code', [1, 3], 20, 'bech32', false],
    ['a short payload that is too long', [1, 0], 21, 'bech32', false],
    ['a short payload that is too short', [1, 0], 19, 'bech32', false],
    ['a short payload in the newer checksum', [1, 0], 20, 'bech32m', false],
    ['the retired type 2', [2], 32, 'bech32', true],
    ['the retired type 2, too short', [2], 31, 'bech32', false],
    ['the retired type 4', [4], 32, 'bech32', true],
    ['the retired type 4 in the newer checksum', [4], 32, 'bech32m', false],
    ['type 3', [3], 32, 'bech32', false],
    ['type 5', [5], 32, 'bech32', false],
  ] as const)('is one of Nervos with %s', (_, head, length, variant, counts) => {
    const text = bech32('ckb', Uint8Array.of(...head, ...payload(length)), variant);
    expect(formatOf(text)).toBe(counts ? 'nervos' : '-');
  });
});

describe('a payload under CashAddr’s code', () => {
  const SIZES_OF_HASHES = [20, 24, 28, 32, 40, 48, 56, 64];

  it.each([
    ['bitcoincash', 3, 'bitcoin-cash-cashaddr'],
    ['ecash', 1, 'ecash'],
  ] as const)(
    'of the prefix %s counts up to type %d, with the length that its version says',
    (prefix, most, format) => {
      for (let version = 0; version < 256; version++)
        for (const size of [19, ...SIZES_OF_HASHES]) {
          const type = version >> 3;
          const counts = type <= most && SIZES_OF_HASHES[version & 7] === size;
          const text = `${prefix}:${checked40(prefix, Uint8Array.of(version, ...payload(size)))}`;
          expect([version, size, formatOf(text)]).toEqual([version, size, counts ? format : '-']);
        }
    },
  );

  it('is one of Kaspa with a key of Schnorr, a key of ECDSA or the hash of a script', () => {
    for (let version = 0; version < 16; version++)
      for (const size of [31, 32, 33, 34]) {
        const counts = version === 1 ? size === 33 : (version === 0 || version === 8) && size === 32;
        const text = `kaspa:${checked40('kaspa', Uint8Array.of(version, ...payload(size)))}`;
        expect([version, size, formatOf(text)]).toEqual([version, size, counts ? 'kaspa' : '-']);
      }
  });
});

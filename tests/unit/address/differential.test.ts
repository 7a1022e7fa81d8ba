import * as coins from '@ensdomains/address-encoder/coins';
import { getAddressInfo } from 'bitcoin-address-validation';
import { isAddress as isEthereum } from 'ethers';
import fc from 'fast-check';
import multicoin from 'multicoin-address-validator';
import { describe, expect, it } from 'vitest';
import { encodeBase58Check } from '../../../utils/address/encoding/base58check.ts';
import { encodeBech32 } from '../../../utils/address/encoding/bech32.ts';
import { wordsOfBytes } from '../../../utils/address/encoding/bits.ts';
import { readAddress } from '../../../utils/address/parse-address.ts';
import { VECTORS } from '../../vectors/addresses.ts';

/** Another implementation's answer: yes, or no by value or by throwing. */
type Oracle = (text: string) => unknown;

interface Comparison {
  readonly name: string;
  /** Our formats that it knows, by how their names begin. */
  readonly formats: readonly string[];
  readonly oracle: Oracle;
  /** What both may judge differently, and why that is no fault of ours. */
  readonly except?: { readonly texts: RegExp; readonly because: string };
  /** Texts that are compared, where the other takes long over one. */
  readonly runs?: number;
}

const by =
  (coin: { decode(text: string): Uint8Array }): Oracle =>
  (text) =>
    coin.decode(text);
const byMulticoin =
  (symbol: string): Oracle =>
  (text) =>
    multicoin.validate(text, symbol);

const COMPARISONS: readonly Comparison[] = [
  { name: 'Bitcoin', formats: ['bitcoin-p2'], oracle: (text) => getAddressInfo(text).network === 'mainnet' },
  { name: 'Bitcoin, a second time', formats: ['bitcoin-p2'], oracle: by(coins.btc) },
  { name: 'EVM', formats: ['evm'], oracle: (text) => text.startsWith('0x') && isEthereum(text) },
  {
    name: 'Bitcoin Cash',
    formats: ['bitcoin-cash'],
    oracle: by(coins.bch),
    except: {
      texts: /^(?!bitcoincash:|BITCOINCASH:).*:/,
      because: 'a prefix in mixed case, as people write it, is read as the prefix',
    },
  },
  { name: 'Litecoin', formats: ['litecoin-p2', 'litecoin-segwit'], oracle: by(coins.ltc) },
  { name: 'Dogecoin', formats: ['dogecoin'], oracle: by(coins.doge) },
  { name: 'Dash', formats: ['dash'], oracle: byMulticoin('dash') },
  { name: 'Zcash, transparent', formats: ['zcash-transparent'], oracle: byMulticoin('zec') },
  { name: 'Tron', formats: ['tron'], oracle: byMulticoin('trx') },
  { name: 'Monero', formats: ['monero'], oracle: byMulticoin('xmr') },
  { name: 'XRP, classic', formats: ['xrp-classic'], oracle: by(coins.xrp) },
  { name: 'Stellar', formats: ['stellar-account'], oracle: by(coins.xlm) },
  { name: 'Cardano', formats: ['cardano-shelley', 'cardano-byron'], oracle: by(coins.ada), runs: 100 },
  { name: 'Tezos', formats: ['tezos'], oracle: by(coins.xtz) },
  {
    name: 'Filecoin',
    formats: ['filecoin'],
    oracle: by(coins.fil),
    except: { texts: /[A-Z]/, because: 'the specification knows small letters only' },
  },
  {
    name: 'Stacks',
    formats: ['stacks'],
    oracle: by(coins.stx),
    except: {
      texts: /[a-z]/,
      because: 'the alphabet of c32check has capitals only, and others write them small nowhere',
    },
  },
  { name: 'Nano', formats: ['nano'], oracle: byMulticoin('nano') },
  {
    name: 'Avalanche',
    formats: ['avalanche'],
    oracle: by(coins.avax),
    except: {
      texts: /^(?![XP]-)/,
      because: 'it cuts off what stands before the hyphen without a look at it',
    },
  },
  { name: 'MultiversX', formats: ['multiversx'], oracle: by(coins.egld) },
  { name: 'Zilliqa', formats: ['zilliqa'], oracle: by(coins.zil) },
  { name: 'Ravencoin', formats: ['ravencoin'], oracle: by(coins.rvn) },
  { name: 'Polkadot', formats: ['ss58'], oracle: by(coins.dot) },
];

function accepts(oracle: Oracle, text: string): boolean {
  try {
    return oracle(text) !== false;
  } catch {
    return false;
  }
}

/** Whether we take the text for an address of one of the formats. */
function weAccept({ formats }: Comparison, text: string): boolean {
  const reading = readAddress(text);
  if (reading === undefined || !formats.some((format) => reading.format.startsWith(format))) return false;
  return reading.strength === 'verified' || reading.strength === 'format';
}

function seedsOf(comparison: Comparison): readonly string[] {
  return VECTORS.flatMap(({ valid }) => valid).filter(
    (text) => weAccept(comparison, text) && accepts(comparison.oracle, text),
  );
}

const CHARACTERS = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A valid text with one fault in it, or none. */
function damaged(seeds: readonly string[]): fc.Arbitrary<string> {
  const faults: readonly ((text: string, at: number, character: string) => string)[] = [
    (text) => text,
    (text, at, character) => text.slice(0, at) + character + text.slice(at + 1),
    (text, at, character) => text.slice(0, at) + character + text.slice(at),
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    (text, at) => text.slice(0, at) + swapCase(text.charAt(at)) + text.slice(at + 1),
    (text, at) => text.slice(0, at),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  ];
  return fc
    .tuple(fc.constantFrom(...seeds), fc.constantFrom(...faults), fc.nat(), fc.constantFrom(...CHARACTERS))
    .map(([text, fault, place, character]) => fault(text, place % text.length, character));
}

function swapCase(character: string): string {
  const lower = character.toLowerCase();
  return character === lower ? character.toUpperCase() : lower;
}

describe.each(COMPARISONS)('addresses of $name', (comparison) => {
  const seeds = seedsOf(comparison);

  it('are among the published vectors', () => {
    expect(seeds.length).toBeGreaterThan(0);
  });

  it('are those that another implementation accepts, whatever single fault they have', () => {
    fc.assert(
      fc.property(damaged(seeds), (text) => {
        fc.pre(comparison.except?.texts.test(text) !== true);
        expect([text, weAccept(comparison, text)]).toEqual([text, accepts(comparison.oracle, text)]);
      }),
      { numRuns: comparison.runs ?? 400, seed: 1 },
    );
  });
});

describe('a text with a valid checksum', () => {
  const bitcoin: Oracle = (text) => getAddressInfo(text).network === 'mainnet';
  const comparison: Comparison = { name: '', formats: ['bitcoin-p2', 'bitcoin-segwit'], oracle: bitcoin };

  it('in base58 is an address of Bitcoin exactly where another implementation says so, by version and length', () => {
    const version = fc.constantFrom(0, 5, 6, 0x6f, 0x30, 0x80);
    fc.assert(
      fc.property(version, fc.uint8Array({ minLength: 18, maxLength: 22 }), (byte, payload) => {
        const text = encodeBase58Check(Uint8Array.of(byte, ...payload));
        expect([text, weAccept(comparison, text)]).toEqual([text, accepts(bitcoin, text)]);
      }),
      { seed: 1 },
    );
  });

  it('in bech32 is a witness program exactly where another implementation says so', () => {
    const program = fc
      .constantFrom(19, 20, 21, 31, 32, 33)
      .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
    const variant = fc.constantFrom('bech32' as const, 'bech32m' as const);
    fc.assert(
      fc.property(fc.constantFrom(0, 1), program, variant, (version, bytes, kind) => {
        // It knows no program of version 1 but Taproot's, while others are spendable by rules to come.
        fc.pre(version === 0 || bytes.length === 32);
        const text = encodeBech32('bc', Uint8Array.of(version, ...wordsOfBytes(bytes)), kind);
        expect([text, weAccept(comparison, text)]).toEqual([text, accepts(bitcoin, text)]);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

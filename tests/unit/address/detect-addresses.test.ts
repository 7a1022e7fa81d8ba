import { describe, expect, it } from 'vitest';
import {
  accountKey,
  CHAIN_IDS,
  chainOf,
  detectAddresses,
  isAddress,
  maskSecrets,
  parseAddress,
  spellings,
} from '../../../utils/address/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';
import { VECTORS } from '../../vectors/addresses.ts';

const GENESIS = EXAMPLES.genesis;
// Source: Bitcoin Wiki, "Wallet import format".
const WIF = EXAMPLES.privateKey;

describe('detectAddresses', () => {
  it('says where an address stands, what it is and what it can stand for', () => {
    expect(detectAddresses(`Satoshi’s ${GENESIS}.`)).toEqual([
      {
        start: 10,
        end: 44,
        raw: GENESIS,
        address: GENESIS,
        format: 'bitcoin-p2pkh',
        accounts: [`${CHAIN_IDS.bitcoin}:${GENESIS}`, `${CHAIN_IDS.bitcoinCash}:${GENESIS}`],
        strength: 'verified',
      },
    ]);
  });

  it.each([...' !"#$&\'()*,.:;<=>?@[]^`{|}~¡–…、。】\t\n'])('finds one between two of %j', (mark) => {
    const text = `${mark}${GENESIS}${mark}`;
    expect(detectAddresses(text)).toMatchObject([{ raw: GENESIS, start: 1, strength: 'verified' }]);
    expect(detectAddresses(`a${text}b`)).toMatchObject([{ raw: GENESIS, start: 2 }]);
  });

  it('finds as many as there are of each kind, in their order', () => {
    const all = [...new Set(VECTORS.flatMap(({ valid }) => valid))].filter(
      (address) => detectAddresses(`Pay ${address}.`)[0]?.strength === 'verified',
    );
    expect(all.length).toBeGreaterThan(300);
    for (const address of all) {
      const text = `${address} and ${address}, or ${GENESIS}; ${address}`;
      const found = detectAddresses(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
        address,
        address,
        GENESIS,
        address,
      ]);
    }
  });

  it.each([
    ...['bc1q', 'bc1p', 'ltc1q', 'sp1q', 'zs1', 'u1', 'tex1', 'dgb1', 'zil1', 'erd1', 'ckb1'],
    ...['addr1', 'stake1', 'cosmos1', 'osmo1', 'lnbc', 'lno1'],
  ])('finds one that begins with %s in capitals, as QR codes have it', (prefix) => {
    const small = VECTORS.flatMap(({ valid }) => valid).filter(
      (address) => address.startsWith(prefix) && address.length >= 25,
    );
    expect(small.length).toBeGreaterThan(0);
    for (const address of small) {
      const text = `to ${address.toUpperCase()}, please`;
      expect(detectAddresses(text)).toMatchObject([{ raw: address.toUpperCase(), address }]);
    }
  });

  it('finds names and short addresses among long ones, in the order of the text', () => {
    const all = [
      'vitalik.eth',
      GENESIS,
      'bc1pfeessrawgf',
      EXAMPLES.tether,
      'rrkah-fqaaa-aaaaa-aaaaq-cai',
      '0.0.123-vfmkw',
    ];
    for (const order of [all, all.toReversed(), [...all, ...all]])
      expect(detectAddresses(order.join(' and ')).map(({ raw }) => raw)).toEqual(order);
  });

  it('says of the output that anyone may spend whose it is: nobody’s, on Bitcoin', () => {
    for (const text of ['bc1pfeessrawgf', '(bc1pfeessrawgf)'])
      expect(detectAddresses(text)).toMatchObject([
        {
          format: 'bitcoin-p2a',
          accounts: [`${CHAIN_IDS.bitcoin}:bc1pfeessrawgf`],
          strength: 'verified',
          start: text.indexOf('b'),
        },
      ]);
    for (const text of ['xbc1pfeessrawgf', 'bc1pfeessrawgf7']) expect(detectAddresses(text)).toEqual([]);
  });

  it('reports a private key by its place alone', () => {
    const [found] = detectAddresses(`my key is ${WIF}, oops`);
    expect(found).toMatchObject({
      start: 10,
      end: 61,
      raw: '',
      address: '',
      accounts: [],
      strength: 'secret',
    });
  });
});

describe('an address whose checksum does not hold', () => {
  const SEGWIT = EXAMPLES.segwit.replace(/4$/, '5');
  const EVM = EXAMPLES.vitalik.replace('d8dA', 'd9dA');

  it.each([
    [EXAMPLES.genesisBroken, 'bitcoin-p2pkh', CHAIN_IDS.bitcoin],
    [EXAMPLES.script.replace(/C$/, 'D'), 'bitcoin-p2sh', CHAIN_IDS.bitcoin],
    [SEGWIT, 'bitcoin-p2wpkh', CHAIN_IDS.bitcoin],
    [EXAMPLES.segwitScript.replace(/3$/, '4'), 'bitcoin-p2wsh', CHAIN_IDS.bitcoin],
    [EVM, 'evm', CHAIN_IDS.ethereum],
  ])('is told as such, with the account that it would be: %s', (address, format, chain) => {
    expect(detectAddresses(`to ${address}, please`)).toMatchObject([
      { start: 3, raw: address, address, format, strength: 'failed', accounts: [`${chain}:${address}`] },
    ]);
  });

  it.each([
    ['as a piece of base64', `x+${EXAMPLES.genesisBroken}==`],
    ['in one case', EXAMPLES.genesisBroken.toLowerCase().replace(/[0oil]/g, 'x')],
    ['in capitals', EXAMPLES.genesisBroken.toUpperCase().replace(/[0OIL]/g, 'X')],
    ['of the wrong length', EXAMPLES.genesisBroken.slice(0, -2)],
  ])('is nothing %s', (_, text) => {
    expect(detectAddresses(text)).toEqual([]);
  });
});

describe('maskSecrets', () => {
  it('blanks private keys and nothing else', () => {
    expect(maskSecrets(`${WIF} belongs to ${GENESIS} and ${WIF}`)).toBe(
      `[private key] belongs to ${GENESIS} and [private key]`,
    );
  });
});

describe('parseAddress', () => {
  it('says of a whole text what is said of one in a sentence', () => {
    const [inText] = detectAddresses(GENESIS);
    expect(parseAddress(GENESIS)).toEqual(inText);
    expect(inText).toMatchObject({ start: 0, end: GENESIS.length, raw: GENESIS });
  });

  it.each([
    ['a space before it', ` ${GENESIS}`],
    ['a space behind it', `${GENESIS} `],
    ['words around it', `to ${GENESIS} now`],
    ['a foreign prefix', `litecoin:${GENESIS}`],
    ['nothing', ''],
    ['4,097 characters', GENESIS.padStart(4097, '1')],
  ])('refuses a text with %s', (_, text) => {
    expect(isAddress(text)).toBe(false);
    expect(() => parseAddress(text)).toThrow(TypeError);
  });

  it('shows 120 characters of a text that is none, and the format of one whose checksum does not hold', () => {
    expect(() => parseAddress('x'.repeat(120))).toThrow(`"${'x'.repeat(120)}" is not`);
    expect(() => parseAddress('x'.repeat(121))).toThrow(`"${'x'.repeat(120)}…" is not`);
    expect(() => parseAddress(EXAMPLES.genesisBroken)).toThrow(/does not hold.*bitcoin-p2pkh/);
  });

  it('never repeats a private key in its error', () => {
    expect(() => parseAddress(WIF)).toThrow('a private key; expected an address');
    expect(isAddress(WIF)).toBe(false);
  });

  it('names the value and what was expected', () => {
    expect(() => parseAddress('hello')).toThrow(
      new TypeError('"hello" is not an address of any known format'),
    );
  });
});

describe('accountKey', () => {
  it('is one for an EVM account on all chains', () => {
    expect(accountKey('eip155:137:0x7Db418b5D567A4e0E8c59Ad71BE1FcE48f3E6107')).toBe(
      'eip155:0x7db418b5d567a4e0e8c59ad71be1fce48f3e6107',
    );
  });

  it('joins a Bitcoin Cash account in its legacy and its CashAddr spelling', () => {
    const key = `${CHAIN_IDS.bitcoinCash}:qp3wjpa3tjlj042z2wv7hahsldgwhwy0rq9sywjpyy`;
    expect(accountKey(`${CHAIN_IDS.bitcoinCash}:${GENESIS}`)).toBe(key);
    expect(spellings(key).map(({ address }) => address)).toContain(GENESIS);
  });
});

describe('chainOf', () => {
  it('names the chain of an account', () => {
    expect(chainOf(`${CHAIN_IDS.bitcoin}:${GENESIS}`)).toEqual({
      id: CHAIN_IDS.bitcoin,
      name: 'Bitcoin',
      symbol: 'BTC',
      decimals: 8,
    });
  });
});

it('an Ethereum address whose checksum is broken stays broken when it is read again', () => {
  const broken = '0x098B716B8Aaf21512996dC57EB0615e238392f96';
  const [first] = detectAddresses(broken);
  expect(first).toMatchObject({ strength: 'failed', address: broken });
  expect(detectAddresses(first?.address ?? '')).toMatchObject([{ strength: 'failed' }]);
});

import { describe, expect, it } from 'vitest';
import { encodeBase58Check } from '../../../utils/address/encoding/base58check.ts';
import { detectAddresses } from '../../../utils/address/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';

const BITCOIN = EXAMPLES.legacy;
const SEGWIT = EXAMPLES.segwit;
const EVM = '0x8617e340b3d01fa5f11f306f4090fd50e238070d';
const TRON = EXAMPLES.tetherOnTron;

const P2WSH = EXAMPLES.segwitScript;
const MIXED = EXAMPLES.evm;
/** The first private key of Bitcoin's test vectors: nobody's. */
const WIF = EXAMPLES.privateKey;

/** Addresses that a letter too many may follow, one of each first character. */
const TRIMMED = [
  BITCOIN,
  '3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC',
  TRON,
  'LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1',
  'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L',
  'Xw7HTXGY3TFeA3ZsVuMRrYh96GtwWb4hQb',
  'r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59',
];
/** Addresses of other alphabets, and two that only the background proves. */
const OTHERS = [
  SEGWIT,
  P2WSH,
  MIXED,
  'cosmos1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0emlrvp',
  'stake1u9ylzsgxaa6xctf4juup682ar3juj85n8tx3hthnljg47zctvm3rc',
];
/** Escapes of programs and links that end directly before what follows them. */
const ESCAPES = ['\\n', '\\r', '\\t', '\\b', '\\f', '\\v', '\\u003d', '\\x3D', '%3D', '%0a'];

describe.each([...TRIMMED, ...OTHERS])('%s is found, and nothing beside it,', (address) => {
  const placesIn = (text: string) => detectAddresses(text).map(({ start, end }) => text.slice(start, end));

  it.each(ESCAPES)('behind the escape %s', (before) => {
    expect(placesIn(`first${before}${address} then`)).toEqual([address]);
  });

  it.each(['to', 'BTC', 'usdttrc20', 'walletaddress'])('behind the label “%s”', (label) => {
    expect(placesIn(label + address)).toEqual([address]);
  });
});

describe('an address that only the background proves is found behind an escape,', () => {
  it.each([
    '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5',
    'HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F',
    '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  ])('though the last of it could be of the address: %s', (address) => {
    for (const before of ESCAPES)
      expect(detectAddresses(`first${before}${address} then`)).toMatchObject([
        { raw: address, strength: 'verified' },
      ]);
  });
});

describe('an address with letters too many behind it is found', () => {
  it.each([...TRIMMED, SEGWIT, P2WSH])('%s', (address) => {
    for (const letters of ['s', 'and'])
      expect(detectAddresses(address + letters)).toMatchObject([{ raw: address, strength: 'verified' }]);
  });

  it('in capitals', () => {
    for (const address of [SEGWIT, P2WSH])
      expect(detectAddresses(`${address.toUpperCase()}AND`)).toMatchObject([
        { raw: address.toUpperCase(), address },
      ]);
  });

  it('where it has 33 characters', () => {
    const short = encodeBase58Check(Uint8Array.of(0, 1, ...new Uint8Array(19).fill(77)));
    expect(short).toHaveLength(33);
    expect(detectAddresses(`${short}and`)).toMatchObject([{ raw: short }]);
    // An exchange's, on the XRP Ledger; what follows it need not be of its alphabet.
    const bitstamp = 'rvYAfWj5gh67oV6fW32ZzP3Aw4Eubs59B';
    for (const letters of ['s', 'l', '0', 'land'])
      expect(detectAddresses(bitstamp + letters)).toMatchObject([{ raw: bitstamp, strength: 'verified' }]);
  });
});

describe('a private key is flagged behind', () => {
  it.each(['\\n', '%3D', 'to', 'wallet'])('%s', (before) => {
    expect(detectAddresses(`: ${before}${WIF} .`)).toMatchObject([
      { strength: 'secret', raw: '', start: 2 + before.length, end: 2 + before.length + WIF.length },
    ]);
  });
});

describe('nothing is found in a word', () => {
  it.each([
    ['behind half an escape', `\\u00${BITCOIN}`],
    ['behind half a byte', `\\x3${BITCOIN}`],
    ['behind a percent sign that escapes nothing', `%x${BITCOIN}`],
    ['behind an escape that is none', `\\a${BITCOIN}`],
    ['behind one letter', `x${BITCOIN}`],
    ['behind one letter of another case', `x${SEGWIT.toUpperCase()}`],
    ['behind letters that are no label', `sixabc${BITCOIN}`],
    ['behind a label that is not at its beginning', `donatebtc${BITCOIN}`],
    ['with seven characters too many', `${BITCOIN}seven12`],
    ['with a checksum that does not hold, behind a label', `to${BITCOIN.replace('B', 'C')}`],
    ['with a checksum that does not hold, behind an escape', `\\n${TRON.replace('7N', '8N')}`],
    ['with a checksum of Ethereum that does not hold', `ETH${MIXED.replace('74', '84')}wei`],
    ['with other letters of another case', `x1${SEGWIT}Y`],
    ['that is cut short', `to${BITCOIN.slice(0, -1)}`],
  ])('%s', (_, text) => {
    expect(detectAddresses(text)).toEqual([]);
  });
});

describe('an address is found, and nothing beside it,', () => {
  it.each([
    ['after a letter too many', `${BITCOIN}s`, BITCOIN],
    ['after an escaped line break', `first\\n${BITCOIN}\\n`, BITCOIN],
    ['after a percent escape', `?to%3D${TRON}&`, TRON],
    ['after a Unicode escape', `{"a":"\\u003d${EVM}"}`, EVM],
    ['after a ticker', `BTC${BITCOIN}`, BITCOIN],
    ['after a ticker and before a unit', `ETH${EVM}wei`, EVM],
    ['after a slip of the finger', `1${SEGWIT}`, SEGWIT],
    ['after a slip of the finger in capitals', `1${SEGWIT.toUpperCase()}`, SEGWIT.toUpperCase()],
    ['after another separator', `bc1${SEGWIT}`, SEGWIT],
    ['after beginnings that lead nowhere', `xx0x120x${MIXED}zz`, MIXED],
    ['before another beginning', `${MIXED}0xabc`, MIXED],
    ['at the end of a long word', `${'xy'.repeat(40)}${MIXED}`, MIXED],
    ['between underscores', `wallet_${EVM}_old`, EVM],
    ['between hyphens', `donate-${SEGWIT}-thanks`, SEGWIT],
    ['in a path', `/address/${BITCOIN}/txs`, BITCOIN],
    ['between letters of other scripts', `地址${TRON}です`, TRON],
    ['after a byte order mark', `\ufeff${BITCOIN}`, BITCOIN],
  ])('%s', (_, text, address) => {
    const found = detectAddresses(text);
    expect(found.map(({ raw }) => raw)).toEqual([address]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([address]);
  });

  it('twice where two stand without a space', () => {
    expect(detectAddresses(`${EVM},${EVM}`)).toHaveLength(2);
  });

  it('not where a longer number begins like one', () => {
    expect(detectAddresses(`${EVM}ab`)).toEqual([]);
    expect(detectAddresses(`id${EVM}0`)).toEqual([]);
  });
});

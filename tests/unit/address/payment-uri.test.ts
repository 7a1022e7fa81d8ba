import { describe, expect, it } from 'vitest';
import { encodeBase58Check } from '../../../utils/address/encoding/base58check.ts';
import { encodeCashAddr } from '../../../utils/address/encoding/cashaddr.ts';
import { CHAIN_IDS, detectAddresses, isPaymentUri, parsePaymentUri } from '../../../utils/address/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';

const BTC = EXAMPLES.genesis;
const SEGWIT = EXAMPLES.segwit;
const EVM = '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359';
const TOKEN = '0x6B175474E89094C44Da98b954EedeAC495271d0F';
const INVOICE =
  'lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq8rkx3yf5tcsyz3d73gafnh3cax9rn449d9p5uxz9ezhhypd0elx87sjle52x86fux2ypatgddc6k63n7erqz25le42c4u4ecky03ylcqca784w';
const SOL = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN';
const XMR = '888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H';
const TON = 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N';
const XLM = 'GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO';

/** The examples of the standards, as they stand there; addresses that are no addresses there are replaced. */
const READ = [
  // BIP-21 and BIP-321, "Examples".
  { uri: `bitcoin:${BTC}`, address: BTC, chain: CHAIN_IDS.bitcoin },
  { uri: `bitcoin:${BTC}?label=Luke-Jr`, address: BTC, label: 'Luke-Jr' },
  {
    uri: `BITCOIN:${BTC}?amount=50&label=Luke-Jr&message=Donation%20for%20project%20xyz`,
    address: BTC,
    amount: { value: '50', unit: 'coin' },
    label: 'Luke-Jr',
    message: 'Donation for project xyz',
  },
  {
    uri: `BITCOIN:${SEGWIT.toUpperCase()}?AMOUNT=0.10`,
    address: SEGWIT,
    amount: { value: '0.1', unit: 'coin' },
  },
  { uri: `bitcoin:?lightning=${INVOICE}`, address: INVOICE, chain: CHAIN_IDS.bitcoin },
  // EIP-681, "Semantics" and its example of a token.
  {
    uri: `ethereum:pay-${EVM}@5?value=2.014e18`,
    address: EVM,
    chain: 'eip155:5',
    amount: { value: '2.014', unit: 'coin' },
  },
  {
    uri: `ethereum:${TOKEN}/transfer?address=${EVM}&uint256=1`,
    address: EVM,
    chain: 'eip155:1',
    token: TOKEN,
    amount: { value: '1', unit: 'smallest-token-unit' },
  },
  // Monero's wallet URI, https://github.com/monero-project/monero/wiki/URI-Formatting
  {
    uri: `monero:${XMR}?tx_amount=239.39014&recipient_name=el00ruobuob&tx_description=donation`,
    address: XMR,
    chain: CHAIN_IDS.monero,
    amount: { value: '239.39014', unit: 'coin' },
    label: 'el00ruobuob',
    message: 'donation',
  },
  // Solana Pay, "Specification: Transfer Request".
  {
    uri: `solana:${SOL}?amount=0.01&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v&label=Michael`,
    address: SOL,
    chain: CHAIN_IDS.solana,
    amount: { value: '0.01', unit: 'token' },
    token: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
    label: 'Michael',
  },
  {
    uri: `ton://transfer/${TON}?amount=1000000000&text=for%20the%20coffee`,
    address: TON,
    chain: CHAIN_IDS.ton,
    amount: { value: '1', unit: 'coin' },
    message: 'for the coffee',
  },
  // SEP-7, "Operation pay".
  {
    uri: `web+stellar:pay?destination=${XLM}&amount=120.1234567&memo=skdjfasf&memo_type=MEMO_TEXT&msg=pay%20me%20with%20lumens`,
    address: XLM,
    chain: CHAIN_IDS.stellar,
    amount: { value: '120.1234567', unit: 'coin' },
    message: 'pay me with lumens',
    memo: 'skdjfasf',
  },
];

/** One address of each scheme, the id of its chain, and what an amount of 12 asks for. */
const SCHEMES = [
  ['bitcoin', BTC, CHAIN_IDS.bitcoin, '12'],
  ['lightning', INVOICE, CHAIN_IDS.bitcoin, '12'],
  ['bitcoincash', 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', CHAIN_IDS.bitcoinCash, '12'],
  ['litecoin', 'LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1', CHAIN_IDS.litecoin, '12'],
  ['dogecoin', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L', CHAIN_IDS.dogecoin, '12'],
  ['dash', 'Xw7HTXGY3TFeA3ZsVuMRrYh96GtwWb4hQb', CHAIN_IDS.dash, '12'],
  ['zcash', 't1U9yhDa5XEjgfnTgZoKddeSiEN1aoLkQxq', CHAIN_IDS.zcash, '12'],
  ['digibyte', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L', CHAIN_IDS.digibyte, '12'],
  ['raven', encodeBase58Check(Uint8Array.of(60, ...new Uint8Array(20).fill(7))), CHAIN_IDS.ravencoin, '12'],
  ['monero', XMR, CHAIN_IDS.monero, '12'],
  ['ethereum', EVM, 'eip155:1', '0.000000000000000012'],
  ['solana', SOL, CHAIN_IDS.solana, '12'],
  ['ton', TON, CHAIN_IDS.ton, '0.000000012'],
  ['web+stellar', XLM, CHAIN_IDS.stellar, '12'],
  ['web+cardano', 'stake1u9ylzsgxaa6xctf4juup682ar3juj85n8tx3hthnljg47zctvm3rc', CHAIN_IDS.cardano, '12'],
  ['ecash', encodeCashAddr('ecash', 0, new Uint8Array(20).fill(7)), CHAIN_IDS.ecash, '12'],
  ['algorand', 'ZW3ISEHZUHPO7OZGMKLKIIMKVICOUDRCERI454I3DB2BH52HGLSO67W754', CHAIN_IDS.algorand, '0.000012'],
  [
    'nano',
    'nano_1natrium1o3z5519ifou7xii8crpxpk8y65qmkih8e8bpsjri651oza8imdd',
    CHAIN_IDS.nano,
    `0.${'0'.repeat(28)}12`,
  ],
] as const;

describe.each(SCHEMES)('the scheme %s', (scheme, address, chain, amount) => {
  const parameter = scheme === 'ethereum' ? 'value' : 'amount';

  it('is of its chain, and counts as its standard does', () => {
    const uri = `${scheme}:${address}?${parameter}=12`;
    const read = parsePaymentUri(uri);
    expect(read).toMatchObject({ scheme, chain, amount: { value: amount, unit: 'coin' } });
    expect(read.address.accounts[0]?.startsWith(`${chain}:`) || scheme === 'lightning').toBe(true);
    expect(parsePaymentUri(uri.replace(scheme, scheme.toUpperCase())).scheme).toBe(scheme);
  });
});

describe('what a payment URI says besides', () => {
  const read = (parameters: string) => parsePaymentUri(`bitcoin:${BTC}?${parameters}`);

  it.each([
    ['amount=3', { amount: { value: '3', unit: 'coin' } }],
    ['tx_amount=3', { amount: { value: '3', unit: 'coin' } }],
    ['value=3', { amount: { value: '3', unit: 'coin' } }],
    ['label=a', { label: 'a', message: undefined, memo: undefined }],
    ['recipient_name=a', { label: 'a' }],
    ['message=a', { message: 'a', label: undefined, memo: undefined }],
    ['tx_description=a', { message: 'a' }],
    ['msg=a', { message: 'a' }],
    ['text=a', { message: 'a' }],
    ['memo=a', { memo: 'a', label: undefined, message: undefined }],
    ['dt=7', { memo: '7' }],
    ['spl-token=x&amount=3', { token: 'x', amount: { value: '3', unit: 'token' } }],
    ['jetton=x', { token: 'x', amount: undefined }],
    ['asset_code=x', { token: 'x' }],
    ['label=&recipient_name=b', { label: 'b' }],
    ['label=a&label=b', { label: 'a' }],
    ['LABEL=a', { label: 'a' }],
    ['label=a=b', { label: 'a=b' }],
    ['label=a?b', { label: 'a?b' }],
    ['=a&label', { label: undefined }],
    ['%6Cabel=a', { label: 'a' }],
  ])('is read from %s', (parameters, expected) => {
    expect(read(parameters)).toMatchObject(expected);
  });

  it.each(['destination', 'address', 'lightning', 'lno', 'bc', 'sp'])('may be the address, in %s', (name) => {
    expect(parsePaymentUri(`bitcoin:?${name}=${SEGWIT}`)).toMatchObject({
      address: { address: SEGWIT },
      others: [],
    });
  });

  it.each(['lightning', 'lno', 'bc', 'sp'])('may be another address, in %s', (name) => {
    const { others } = read(`${name}=${SEGWIT}`);
    expect(others.map(({ address }) => address)).toEqual([SEGWIT]);
    expect(read(`${name}=${BTC}`).others).toEqual([]);
  });

  it('is a token’s smallest units where the scheme counts smallest units', () => {
    expect(parsePaymentUri(`ton://transfer/${TON}?amount=5&jetton=x`).amount).toEqual({
      value: '5',
      unit: 'smallest-token-unit',
    });
  });

  it('may begin with slashes, and end with one', () => {
    for (const path of [`//${BTC}`, `${BTC}/`, `pay/${BTC}`, `//transfer/${BTC}`])
      expect(parsePaymentUri(`bitcoin:${path}`).address.address).toBe(BTC);
  });
});

describe('a payment URI', () => {
  it.each(READ)('is read: $uri', ({ uri, address, ...rest }) => {
    const { address: paid, ...read } = parsePaymentUri(uri);
    expect(paid.address).toBe(address);
    expect(read).toMatchObject(rest);
    expect(isPaymentUri(uri)).toBe(true);
  });

  it.each(READ)('has its addresses found in running text: $uri', ({ uri, address }) => {
    const found = detectAddresses(`Pay by <${uri}>, please.`).map((one) => one.address);
    expect(found).toContain(address);
  });

  it('names every way of paying: an invoice beside an address', () => {
    const { address, others } = parsePaymentUri(`bitcoin:${BTC}?lightning=${INVOICE}&lno=nonsense`);
    expect(address.address).toBe(BTC);
    expect(others.map((other) => other.format)).toEqual(['lightning-invoice']);
  });

  it('puts the account of its own chain first', () => {
    expect(parsePaymentUri(`litecoin:3P14159f73E4gFr7JterCCQh9QjiTjiZrG`).address.accounts[0]).toContain(
      CHAIN_IDS.litecoin,
    );
    expect(parsePaymentUri(`ethereum:${EVM}@137`).address.accounts[0]).toBe(`eip155:137:${EVM}`);
  });

  it.each([
    '',
    'bitcoin:',
    'bitcoin:?amount=1',
    'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7Divfna',
    `mailto:${BTC}`,
    BTC,
    'solana:https://example.com/solana-pay',
    `ethereum:${EVM}/approve/more`,
  ])('is refused where it says nothing that can be relied on: %s', (text) => {
    expect(() => parsePaymentUri(text)).toThrow(TypeError);
    expect(isPaymentUri(text)).toBe(false);
  });

  it('never repeats a private key that stands in it', () => {
    const key = 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617';
    expect(() => parsePaymentUri(`bitcoin:${key}`)).toThrow(/^a private key; expected an address$/);
  });

  it('bounds what it hands on, and keeps a stray percent sign as it stands', () => {
    const { label, message } = parsePaymentUri(`bitcoin:${BTC}?label=${'a'.repeat(4000)}&message=100%`);
    expect(label).toHaveLength(500);
    expect(message).toBe('100%');
    expect(() => parsePaymentUri(`bitcoin:${BTC}?label=${'a'.repeat(9000)}`)).toThrow(TypeError);
  });

  it('leaves out an amount that is no number', () => {
    expect(parsePaymentUri(`bitcoin:${BTC}?amount=-1`).amount).toBeUndefined();
    expect(parsePaymentUri(`bitcoin:${BTC}?amount=1e999`).amount).toBeUndefined();
  });
});

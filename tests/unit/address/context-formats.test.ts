import { describe, expect, it } from 'vitest';
import { detectAddresses, isAddress, parseAddress } from '../../../utils/address/index.ts';

const HASH = '0x870deb25d5c0a4d7250d52d5cd58dacca2d51eb2a120a979b13384cd52e21e1b';
const BARE = HASH.slice(2);
/** Ether.fi's staking contract on Starknet is of this shape: the first digit is 0. */
const STARK = '0x02dd1b492765c064eac4039e3841aa5f382773b598097a40073bd8b48170ab57';

const formatsIn = (text: string, context = '') =>
  detectAddresses(text, { context }).map(({ format }) => format);

describe('32 bytes of hexadecimal digits', () => {
  it.each([
    ['sui', `The Sui package ${HASH} was published.`],
    ['aptos', `Aptos account ${HASH}`],
    ['starknet', `https://starkscan.co/contract/${STARK}`],
    ['near-implicit', `https://nearblocks.io/address/${BARE}`],
    ['transaction-hash', `https://etherscan.io/tx/${HASH}`],
    ['transaction-hash', `https://mempool.space/tx/${BARE}`],
    ['transaction-hash', `txid: ${BARE}`],
    ['transaction-hash', `Transaction hash: ${HASH}`],
  ])('are of %s where the words say so: %s', (format, text) => {
    expect(formatsIn(text)).toEqual([format]);
    expect(detectAddresses(text)[0]?.strength).toBe('context');
  });

  it.each([
    `sha256: ${BARE}`,
    `commit ${BARE}`,
    `The root is ${HASH}.`,
    `it pursuit ${HASH}`,
    `"integrity": "${BARE}"`,
    `near ${BARE}`,
  ])('are nothing where they do not: %s', (text) => {
    expect(formatsIn(text)).toEqual([]);
  });

  it('declare the ambiguity where the words speak of two chains', () => {
    const [found] = detectAddresses(`Sui and Aptos: ${HASH}`);
    expect(found?.accounts).toEqual([`sui:mainnet:${HASH}`, `aptos:1:${HASH}`]);
  });

  it('are taken for what the caller says, and for nothing by themselves', () => {
    expect(isAddress(HASH)).toBe(false);
    expect(parseAddress(HASH, 'sui').accounts).toEqual([`sui:mainnet:${HASH}`]);
    expect(parseAddress(HASH, 'transaction-hash').accounts).toEqual([]);
    expect(isAddress(BARE, 'sui')).toBe(false);
  });

  it('are verified where the first eight are the CRC-32 of the others', () => {
    const account = 'cb3aa6a0471a417fc33d8e71f1d241750dfa29b4dc8f084265ce1301fb03b65b';
    expect(detectAddresses(`to ${account}`)).toMatchObject([{ format: 'icp-account', strength: 'verified' }]);
  });
});

describe('a name', () => {
  it.each([
    ['vitalik.eth', 'Ask vitalik.eth about it.', 'ens-name'],
    ['pay.some-name.eth', '(pay.some-name.eth)', 'ens-name'],
    ['alice.near', 'Sent 5 NEAR to alice.near, said Bob', 'near-account'],
    ['₿satoshi@example.com', 'tip ₿satoshi@example.com!', 'bip353-name'],
    ['rrkah-fqaaa-aaaaa-aaaaq-cai', 'canister rrkah-fqaaa-aaaaa-aaaaq-cai.', 'icp-principal'],
  ])('is found: %s', (name, text, format) => {
    expect(detectAddresses(text)).toMatchObject([{ raw: name, format }]);
  });

  it.each([
    'const { eth } = web3.eth; web3.eth.getBalance(a)',
    'w3.eth.accounts',
    'foo.ethereum.org and bar.eth.limo',
    'mail me at bob@vitalik.eth',
    'https://app.ens.domains/x.eth/y',
    'no name here.ether',
    'camera.near = 0.1',
    'bought from spend.tg',
    'rrkah-fqaaa-aaaaa-aaaaq-caj',
    'abcde-fghij-klmno-pqrst',
  ])('is not seen where code, a host or a path only looks like one: %s', (text) => {
    expect(detectAddresses(text)).toEqual([]);
  });

  it('is never resolved: it stands for no account, or for the name itself', () => {
    expect(parseAddress('vitalik.eth').accounts).toEqual([]);
    expect(parseAddress('alice.near').accounts).toEqual(['near:mainnet:alice.near']);
  });
});

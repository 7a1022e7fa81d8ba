import { describe, expect, it } from 'vitest';
import { CHAIN_IDS, type ChainId, detectAddresses, splitAccount } from '../../../utils/address/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';

const P2PKH = EXAMPLES.legacy;
const P2SH = EXAMPLES.script;
const TERRA = 'terra1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0ll9rwp';
const EVM = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const SOLANA = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';

function chainsIn(text: string, context?: string): readonly ChainId[] {
  const found = detectAddresses(text, context === undefined ? {} : { context });
  return found.flatMap(({ accounts }) => accounts.map((account) => splitAccount(account).chain));
}

describe('a declared ambiguity', () => {
  it('names the likeliest chain first', () => {
    expect(chainsIn(P2PKH)).toEqual([CHAIN_IDS.bitcoin, CHAIN_IDS.bitcoinCash]);
    expect(chainsIn(P2SH)).toEqual([CHAIN_IDS.bitcoin, CHAIN_IDS.bitcoinCash, CHAIN_IDS.litecoin]);
    expect(chainsIn(TERRA)).toEqual([CHAIN_IDS.terraClassic, CHAIN_IDS.terra]);
  });

  it('is reordered by the words next to it, never cut', () => {
    expect(chainsIn(`Donate BCH: ${P2PKH}`)).toEqual([CHAIN_IDS.bitcoinCash, CHAIN_IDS.bitcoin]);
    expect(chainsIn(`${P2SH} (Litecoin)`)).toEqual([
      CHAIN_IDS.litecoin,
      CHAIN_IDS.bitcoin,
      CHAIN_IDS.bitcoinCash,
    ]);
    expect(chainsIn(`on Terra 2.0: ${TERRA}`)).toEqual([CHAIN_IDS.terra, CHAIN_IDS.terraClassic]);
  });

  it('stays as it is where the words speak for two chains', () => {
    const all = [CHAIN_IDS.bitcoin, CHAIN_IDS.bitcoinCash, CHAIN_IDS.litecoin];
    expect(chainsIn(`BTC/BCH: ${P2PKH}`)).toEqual([CHAIN_IDS.bitcoin, CHAIN_IDS.bitcoinCash]);
    expect(chainsIn(`BTC/LTC: ${P2SH}`)).toEqual(all);
    expect(chainsIn(`BCH/LTC: ${P2SH}`)).toEqual(all);
    expect(chainsIn(`BTC: ${P2SH}`)).toEqual(all);
  });

  it('is not reordered by words that are part of others, or far away', () => {
    const as = [CHAIN_IDS.bitcoin, CHAIN_IDS.bitcoinCash];
    expect(chainsIn(`abchd ${P2PKH}`)).toEqual(as);
    expect(chainsIn(`bitcoin cashier ${'x '.repeat(30)} ${P2PKH}`)).toEqual(as);
    expect(chainsIn(`${P2PKH} ${'x '.repeat(10)} BCH`)).toEqual(as);
  });

  it.each(['LUNC', 'USTC', 'columbus-5', 'Terra Classic'])(
    'of Terra stays the classic one beside %s',
    (word) => {
      expect(chainsIn(`${word} ${TERRA}`)).toEqual([CHAIN_IDS.terraClassic, CHAIN_IDS.terra]);
    },
  );

  it.each(['phoenix-1', 'Terra 2', 'LUNA2'])('of Terra is the new one beside %s', (word) => {
    expect(chainsIn(`${word} ${TERRA}`)).toEqual([CHAIN_IDS.terra, CHAIN_IDS.terraClassic]);
  });

  it('is reordered by the page that it stands on', () => {
    expect(chainsIn(P2PKH, 'explorer.bitcoincash.example')).toEqual([
      CHAIN_IDS.bitcoinCash,
      CHAIN_IDS.bitcoin,
    ]);
  });
});

/** Hosts of explorers, and the EIP-155 number of the one chain that each shows. */
const EXPLORERS = [
  ['bscscan.com', 56],
  ['polygonscan.com', 137],
  ['arbiscan.io', 42161],
  ['basescan.org', 8453],
  ['optimistic.etherscan.io', 10],
  ['snowtrace.io', 43114],
  ['snowscan.xyz', 43114],
  ['ftmscan.com', 250],
  ['gnosisscan.io', 100],
  ['celoscan.io', 42220],
  ['lineascan.build', 59144],
  ['scrollscan.com', 534352],
  ['era.zksync.network', 324],
  ['blastscan.io', 81457],
  ['mantlescan.xyz', 5000],
  ['moonriver.moonscan.io', 1285],
  ['moonbeam.moonscan.io', 1284],
  ['cronoscan.com', 25],
  ['sonicscan.org', 146],
  ['berascan.com', 80094],
  ['uniscan.xyz', 130],
  ['app.roninchain.com', 2020],
  ['kaiascan.io', 8217],
  ['seitrace.com', 1329],
  ['scan.pulsechain.com', 369],
] as const;

describe('an EVM address', () => {
  it.each(EXPLORERS)('on %s, or in a link to it, is first of chain %d', (host, id) => {
    const expected = [`eip155:${id}`, 'eip155:1'];
    expect(chainsIn(EVM, host)).toEqual(expected);
    expect(chainsIn(`https://${host}/address/${EVM}`)).toEqual(expected);
    expect(chainsIn(`https://${host.toUpperCase()}/token/${EVM}?a=1`)).toEqual(expected);
    // What is written beside it is no link.
    expect(chainsIn(`${host} ${EVM}`)).toEqual(['eip155:1']);
  });

  it('is of the chain that is written with it, whatever the page', () => {
    expect(chainsIn(`eip155:137:${EVM}`, 'bscscan.com')).toEqual(['eip155:137', 'eip155:1']);
    expect(chainsIn(`ethereum:${EVM}@10`, 'bscscan.com')).toEqual(['eip155:10', 'eip155:1']);
    expect(chainsIn(`ethereum:${EVM}@1`, 'bscscan.com')).toEqual(['eip155:1']);
    expect(chainsIn(`https://arbiscan.io/address/${EVM}`, 'bscscan.com')).toEqual([
      'eip155:42161',
      'eip155:1',
    ]);
  });

  it('is taken for Ethereum’s', () => {
    expect(chainsIn(`send to ${EVM}`)).toEqual([CHAIN_IDS.ethereum]);
  });

  it('is taken for another chain’s on an explorer of that chain, or in a link to one', () => {
    expect(chainsIn(EVM, 'bscscan.com')).toEqual(['eip155:56', 'eip155:1']);
    expect(chainsIn(`https://basescan.org/address/${EVM}`)).toEqual(['eip155:8453', 'eip155:1']);
    expect(chainsIn(`https://etherscan.io/address/${EVM}`)).toEqual(['eip155:1']);
  });
});

describe('a Solana address', () => {
  it('counts where the words around it, the link or the page speak of Solana', () => {
    for (const text of [
      `the SPL token ${SOLANA}`,
      `https://solscan.io/token/${SOLANA}`,
      `${SOLANA} on Solana`,
    ])
      expect(detectAddresses(text)).toMatchObject([{ format: 'solana', strength: 'context', raw: SOLANA }]);
    expect(detectAddresses(SOLANA, { context: 'explorer.solana.com' })).toHaveLength(1);
  });

  it.each([
    ['without such words', `deployment ${SOLANA}`],
    ['as part of base64', `Solana sha512-${SOLANA}==`],
    ['as a key of another system', `Solana, NEAR key ed25519:${SOLANA}`],
    ['as an id of The Graph', `Solana: subgraphs/id/${SOLANA}`],
    ['as a decentralised identifier', `Solana did:key:${SOLANA}`],
  ])('does not count %s', (_, text) => {
    expect(detectAddresses(text)).toEqual([]);
  });
});

describe('what is never an address', () => {
  it.each([
    ['a transaction hash', `0x${'4a'.repeat(32)}`],
    ['a Git commit', '356a192b7913b04c54574d18c28d46e6395428ab'],
    ['a content id', 'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKDGrK'],
    ['an onion service', 'gvka2m4qt5fod2fltkjmdk4gxh5oxemhpgmnmtjptms6fkgfzdd62tad.onion'],
    ['a long word', 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'],
    ['an identifier in code', 'bc1_this_is_a_variable_name_that_is_long_enough_to_look_at'],
  ])('%s', (_, text) => {
    expect(detectAddresses(`bitcoin ${text} solana`)).toEqual([]);
  });
});

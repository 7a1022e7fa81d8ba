import { describe, expect, it } from 'vitest';
import { CHAIN_IDS, type ChainId, detectAddresses, splitAccount } from '../../../utils/address/index.ts';

const P2PKH = '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu';
const P2SH = '3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC';
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
    expect(chainsIn(`BTC/BCH: ${P2PKH}`)).toEqual([CHAIN_IDS.bitcoin, CHAIN_IDS.bitcoinCash]);
  });

  it('is reordered by the page that it stands on', () => {
    expect(chainsIn(P2PKH, 'explorer.bitcoincash.example')).toEqual([
      CHAIN_IDS.bitcoinCash,
      CHAIN_IDS.bitcoin,
    ]);
  });
});

describe('an EVM address', () => {
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

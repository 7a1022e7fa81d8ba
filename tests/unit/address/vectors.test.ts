import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectAddresses, isAddress } from '../../../utils/address/index.ts';
import { VECTORS } from '../../vectors/addresses.ts';

describe.each(VECTORS)('$standard', ({ valid, invalid }) => {
  it.each(valid)('accepts %s', (address) => {
    expect(isAddress(address)).toBe(true);
  });

  it.each(valid.filter((address) => address.length >= 25))('finds %s in a sentence, whole', (address) => {
    const found = detectAddresses(`Solana or not: “${address}”, said the page.`);
    expect(found.map(({ raw }) => raw)).toEqual([address]);
  });

  it.each(invalid)('rejects %s', (address) => {
    expect(isAddress(address)).toBe(false);
  });
});

/** Suites of one coin reject other coins' addresses, and theirs are written for other networks too. */
interface CollectedVector {
  readonly chain: string;
  readonly address: string;
  readonly valid: boolean;
  readonly source: string;
  readonly net?: string;
}

const COLLECTED = new URL('../../../../shared/data/vectors.jsonl', import.meta.url);

/** Sources that test one standard that is supported, valid and invalid alike. */
const STANDARDS = [
  'BIP-0350',
  'bitcoin-abc key_io_valid',
  'bitcoin-abc key_io_invalid',
  'cashaddr.md',
  'cashaddr.md(len)',
  'ripple-address-codec/test',
  'SEP-23',
  'CIP-19',
  'ton-core spec',
  'polkadot-js/common',
  'EIP-55',
];

/**
 * Marked as valid by mistake: the first has a wrong checksum and the second the unsupported flag 2, and the suite that
 * they come from expects both to be refused.
 */
const MISTAKEN = [
  'XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXa',
  'XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8zeUygYrCgrPh',
];

function readCollected(): readonly CollectedVector[] {
  const lines = readFileSync(COLLECTED, 'utf8').trim().split('\n');
  return lines.map((line): CollectedVector => JSON.parse(line));
}

describe('collected vectors of the supported standards', () => {
  if (!existsSync(COLLECTED)) {
    console.log(`skipped: ${COLLECTED.pathname} is not here`);
    it.skip('are not at hand');
    return;
  }
  const inScope = readCollected().filter(
    ({ source, chain, address }) =>
      STANDARDS.includes(source) && !chain.endsWith('-test') && !MISTAKEN.includes(address),
  );
  it.each(inScope)('$source: $address is an address: $valid', ({ address, valid }) => {
    expect(isAddress(address)).toBe(valid);
  });
});

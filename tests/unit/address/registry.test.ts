import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAIN_IDS, CHAINS, FORMATS, parseAddress } from '../../../utils/address/index.ts';
import { REGISTRY } from '../../../utils/address/registry.ts';
import { VECTORS } from '../../vectors/addresses.ts';

const MESSAGES: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
/** Formats that are found by themselves, because they are shorter than what the scan looks for. */
const SHORT = ['hedera', 'secret-seed-phrase', 'icp-principal', 'near-account', 'ens-name', 'bip353-name'];

describe('every format', () => {
  it.each(FORMATS)('%s is registered once, and has a name for people', (format) => {
    const registered = REGISTRY.some(({ formats }) => formats.includes(format));
    expect(registered).toBe(!SHORT.includes(format));
    expect(Object.hasOwn(MESSAGES, `format_${format.replaceAll('-', '_')}`)).toBe(true);
  });

  it('has a chain with a name for every account that it reads', () => {
    for (const address of VECTORS.flatMap(({ valid }) => valid))
      for (const account of parseAddress(address).accounts)
        expect(CHAINS.has(account.split(':').slice(0, 2).join(':')), account).toBe(true);
  });

  it('names no chain twice', () => {
    expect(new Set(Object.values(CHAIN_IDS)).size).toBe(Object.keys(CHAIN_IDS).length);
  });

  it('opens its gate to every address that it reads', () => {
    for (const { first, min, max, excludes, needs } of REGISTRY) {
      expect(first.length).toBeGreaterThan(0);
      expect(min).toBeLessThanOrEqual(max);
      expect(excludes & needs).toBe(0);
    }
  });
});

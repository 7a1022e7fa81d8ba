import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAIN_IDS, CHAINS, chainOf } from '../../../utils/address/index.ts';

/**
 * `id symbol decimals name`. An id is the key under which people's own notes are kept: one that changes orphans them.
 * Decimals are those of each chain's own documentation: one that is wrong shows a thousandfold amount.
 */
const KNOWN = readFileSync(new URL('../../vectors/chains.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('a chain', () => {
  it.each(KNOWN)('%s is that of %s with %s decimals', (id = '', symbol, decimals, ...name) => {
    expect(chainOf(`${id}:x`)).toEqual({
      id,
      symbol: symbol === '-' ? '' : symbol,
      decimals: Number(decimals),
      name: name.join(' '),
    });
  });

  it('that a format can name has a name', () => {
    expect(KNOWN.map(([id]) => id)).toEqual(expect.arrayContaining(Object.values(CHAIN_IDS)));
    expect(Object.values(CHAIN_IDS).filter((id) => !CHAINS.has(id))).toEqual([]);
  });
});

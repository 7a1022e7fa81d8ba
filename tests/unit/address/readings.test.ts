import { describe, expect, it } from 'vitest';
import { detectAddresses } from '../../../utils/address/index.ts';
import { readAddress } from '../../../utils/address/parse-address.ts';
import { VECTORS } from '../../vectors/addresses.ts';

/** What is said of an address, on one line. */
function told(reading: { readonly [field: string]: unknown } | undefined): string {
  if (reading === undefined) return 'nothing';
  const { format, strength, address, accounts } = reading;
  return [format, strength, address, ...(Array.isArray(accounts) ? accounts : [])].join(' ');
}

describe('every published address', () => {
  const valid = [...new Set(VECTORS.flatMap((set) => set.valid))];

  it('has the format, proof, canonical form and accounts that it always had', async () => {
    const lines = valid.map((text) => `${text}: ${told({ ...readAddress(text) })}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../vectors/readings.txt');
  });

  it('says the same in a sentence', async () => {
    const lines = valid.map((text) => {
      const found = detectAddresses(`They sent it to ${text}, and nobody knows why.`);
      return `${text}: ${found.map((one) => told({ ...one })).join(' and ')}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../vectors/readings-in-text.txt');
  });
});

import { describe, expect, it } from 'vitest';
import { encodeTonFriendly } from '../../../utils/address/formats/ton.ts';
import { detectAddresses } from '../../../utils/address/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';

/** Addresses whose hashes are so chosen that punctuation of base64 stands at many places. */
function tonAddress(fill: (place: number) => number): string {
  return encodeTonFriendly({ workchain: 0, hash: Uint8Array.from({ length: 32 }, (_, i) => fill(i)) });
}

const DENSE = tonAddress((i) => [0xfb, 0xef, 0xff][i % 3] ?? 0);
const SPARSE = tonAddress((i) => (i === 9 ? 0xff : i * 5));
const PLAIN = tonAddress((i) => i * 5);
const BITCOIN = EXAMPLES.legacy;

describe('an address with punctuation in it', () => {
  it.each([
    ['mostly punctuation', DENSE],
    ['one place of punctuation', SPARSE],
    ['none', PLAIN],
  ])('with %s is found wherever it stands among punctuation', (_, address) => {
    for (const before of [
      '',
      'a ',
      '/',
      'x-y/',
      `${'ab-'.repeat(20)}`,
      `${'a'.repeat(24)}-`,
      `${'a'.repeat(30)}_`,
    ])
      for (const after of ['', ' b', '/', '-y/x', `-${'cd_'.repeat(20)}`, `_${'c'.repeat(30)}`])
        expect(detectAddresses(before + address + after).map(({ raw }) => raw)).toEqual([address]);
  });

  it('is found beside others, in the order of the text', () => {
    const text = `/${BITCOIN}/${DENSE}-${BITCOIN}_${SPARSE}/${DENSE}`;
    expect(detectAddresses(text).map(({ raw }) => raw)).toEqual([BITCOIN, DENSE, BITCOIN, SPARSE, DENSE]);
  });

  it('is not found as a piece of a longer text', () => {
    expect(detectAddresses(`x${DENSE}`)).toEqual([]);
    expect(detectAddresses(`${DENSE}x`)).toEqual([]);
  });
});

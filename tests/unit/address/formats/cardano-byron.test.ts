import { describe, expect, it } from 'vitest';
import { BITCOIN_BASE58, encodeBase58 } from '../../../../utils/address/encoding/base58.ts';
import { crc32 } from '../../../../utils/address/encoding/crc.ts';
import { formatOf, payload } from './checked.ts';

/** CBOR: an array of the body as bytes under tag 24, and its CRC-32: CIP-19, "Byron addresses". */
function byron(body: readonly number[], change: Partial<Record<number, number>> = {}): string {
  const crc = crc32(Uint8Array.from(body));
  const bytes = [0x82, 0xd8, 0x18, 0x58, body.length, ...body, 0x1a];
  for (const shift of [24, 16, 8, 0]) bytes.push((crc >>> shift) & 255);
  return encodeBase58(
    Uint8Array.from(bytes, (byte, at) => change[at] ?? byte),
    BITCOIN_BASE58,
  );
}

const ROOT = [0x83, 0x58, 0x1c, ...payload(28)];
/** No attributes, and the type of an ordinary key. */
const ICARUS = [...ROOT, 0xa0, 0];
/** A derivation path of 30 bytes, encrypted. */
const DAEDALUS = [...ROOT, 0xa1, 1, 0x58, 0x1e, 0x58, 0x1c, ...payload(28), 0];

describe('an address of Cardano from before Shelley', () => {
  it.each([
    ['without attributes', ICARUS, 'Ae2'],
    ['with a derivation path', DAEDALUS, 'Ddz'],
  ])('is one %s', (_, body, begins) => {
    const text = byron(body);
    expect(text.startsWith(begins)).toBe(true);
    expect(formatOf(text)).toBe('cardano-byron');
  });

  it('is none with any byte of its envelope changed', () => {
    for (const body of [ICARUS, DAEDALUS]) {
      const places = [0, 1, 2, 3, 4, 5, 6, 7, body.length + 5, body.length + 6, body.length + 9];
      for (const at of places) expect([at, formatOf(byron(body, { [at]: 0x77 }))]).toEqual([at, '-']);
    }
  });

  it('is none of a test network, and none whose root is of another length', () => {
    expect(formatOf(byron([...ROOT, 0xa1, 2, 0x45, 0x1a, 1, 2, 3, 4, 0]))).toBe('-');
    expect(formatOf(byron([...ROOT, 0xa2, 1, 0x41, 0, 2, 0x41, 0, 0]))).toBe('-');
    expect(formatOf(byron([0x83, 0x58, 0x1b, ...payload(27), 0xa0, 0, 0]))).toBe('-');
    expect(formatOf(byron([0x84, 0x58, 0x1c, ...payload(28), 0xa0, 0]))).toBe('-');
  });
});

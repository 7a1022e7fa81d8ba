import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16, crc32 } from '../../../../utils/address/encoding/crc.ts';
import { keccak256Words } from '../../../../utils/address/encoding/keccak256.ts';
import { doubleSha256Checksum } from '../../../../utils/address/encoding/sha256-checksum.ts';

const ASCII = Uint8Array.from('123456789', (digit) => digit.charCodeAt(0));

function viewOf({ buffer, byteOffset }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset);
}

describe('the checksum of base58check', () => {
  it('is that of @noble/hashes for every length up to two blocks', () => {
    for (let length = 0; length <= 130; length++) {
      const input = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 255);
      expect(doubleSha256Checksum(input)).toBe(viewOf(sha256(sha256(input))).getInt32(0));
    }
  });

  it('is that of @noble/hashes for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), (input) => {
        expect(doubleSha256Checksum(input)).toBe(viewOf(sha256(sha256(input))).getInt32(0));
      }),
    );
  });
});

describe('Keccak-256', () => {
  it('is that of @noble/hashes for every length of one block', () => {
    for (let length = 0; length < 136; length++) {
      const input = Uint8Array.from({ length }, (_, i) => (i * 13 + length) & 255);
      const expected = viewOf(keccak_256(input));
      const words = Array.from({ length: 8 }, (_, i) => expected.getInt32(i * 4, true));
      expect(Array.from(keccak256Words(input).subarray(0, 8))).toEqual(words);
    }
  });

  it('refuses a second block', () => {
    expect(() => keccak256Words(new Uint8Array(136))).toThrow(RangeError);
  });
});

describe('cyclic redundancy checks', () => {
  // The check values of the catalogue: https://reveng.sourceforge.io/crc-catalogue/
  it('have the catalogue’s check values', () => {
    expect(crc16(ASCII)).toBe(0x31c3);
    expect(crc32(ASCII)).toBe(0xcbf43926);
  });
});

import { createHash } from 'node:crypto';
import { getAddress } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16, crc32 } from '../../../../utils/address/encoding/crc.ts';
import { doubleSha256Checksum } from '../../../../utils/address/encoding/sha256-checksum.ts';
import { checksumCase } from '../../../../utils/address/formats/evm.ts';

const ASCII = Uint8Array.from('123456789', (digit) => digit.charCodeAt(0));

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

describe('the checksum of base58check', () => {
  it('is the first word of the double SHA-256 that Node computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 130 }), (input) => {
        expect(doubleSha256Checksum(input)).toBe(sha256(sha256(input)).readInt32BE());
      }),
    );
  });
});

describe('the checksum of EIP-55', () => {
  it('is the one that ethers gives to any account', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const digits = Buffer.from(bytes).toString('hex');
        expect(`0x${checksumCase(digits)}`).toBe(getAddress(`0x${digits}`));
      }),
    );
  });
});

describe('cyclic redundancy checks', () => {
  // The check values of the catalogue: https://reveng.sourceforge.io/crc-catalogue/
  it('have the catalogue’s check values', () => {
    expect(crc16(ASCII)).toBe(0x31c3);
    expect(crc32(ASCII)).toBe(0xcbf43926);
  });
});

import { createHash } from 'node:crypto';
import { getAddress, id, keccak256 } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16, crc32 } from '../../../../utils/address/encoding/crc.ts';
import { hexOfBytes } from '../../../../utils/address/encoding/hex.ts';
import { keccakOfBytes, keccakOfText } from '../../../../utils/address/encoding/keccak.ts';
import { isCurvePoint } from '../../../../utils/address/encoding/secp256k1.ts';
import { sha256 } from '../../../../utils/address/encoding/sha256.ts';
import { doubleSha256Checksum } from '../../../../utils/address/encoding/sha256-checksum.ts';
import { checksumCase } from '../../../../utils/address/formats/evm.ts';

const ASCII = Uint8Array.from('123456789', (digit) => digit.charCodeAt(0));

/** SHA-256 as Node computes it. */
function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

describe('SHA-256', () => {
  it('is the one that Node computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        expect(Buffer.from(sha256(input))).toEqual(digest(input));
      }),
    );
  });
});

describe('the checksum of base58check', () => {
  it('is the first word of the double SHA-256 that Node computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 130 }), (input) => {
        expect(doubleSha256Checksum(input)).toBe(digest(digest(input)).readInt32BE());
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
        expect(checksumCase(digits.toUpperCase())).toBe(checksumCase(digits));
        expect(checksumCase(checksumCase(digits))).toBe(checksumCase(digits));
      }),
    );
  });
});

describe('Keccak-256 of a text', () => {
  it('is the one that ethers computes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]{0,135}$/), (text) => {
        expect(`0x${hexOfBytes(keccakOfText(text))}`).toBe(id(text));
      }),
    );
  });

  it('is not computed of what does not fit into a block', () => {
    expect(() => keccakOfText('a'.repeat(136))).toThrow(RangeError);
  });
});

describe('Keccak-256 of bytes', () => {
  it('is the one that ethers computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 135 }), (bytes) => {
        expect(`0x${hexOfBytes(keccakOfBytes(bytes))}`).toBe(keccak256(bytes));
      }),
    );
    expect(() => keccakOfBytes(new Uint8Array(136))).toThrow(RangeError);
  });
});

describe('a point of secp256k1', () => {
  const PRIME = 2n ** 256n - 2n ** 32n - 977n;

  /** Euler's criterion, the slow way. */
  function isSquare(value: bigint): boolean {
    let result = 1n;
    let square = value % PRIME;
    for (let rest = (PRIME - 1n) / 2n; rest > 0n; rest >>= 1n) {
      if (rest & 1n) result = (result * square) % PRIME;
      square = (square * square) % PRIME;
    }
    return result === 1n;
  }

  function bytesOf(x: bigint, sign = 2): Uint8Array {
    return Uint8Array.of(sign, ...Buffer.from(x.toString(16).padStart(64, '0'), 'hex'));
  }

  it('has an x whose x³ + 7 is a square by Euler’s criterion', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: PRIME - 1n }), (x) => {
        expect(isCurvePoint(bytesOf(x, 3))).toBe(isSquare(x ** 3n + 7n));
      }),
    );
  });

  it('has 33 bytes, begins with 2 or 3, and has an x below the prime', () => {
    expect(isCurvePoint(bytesOf(1n))).toBe(true);
    expect(isCurvePoint(bytesOf(1n, 4))).toBe(false);
    expect(isCurvePoint(bytesOf(1n).subarray(1))).toBe(false);
    expect(isCurvePoint(bytesOf(PRIME + 1n))).toBe(false);
  });
});

describe('cyclic redundancy checks', () => {
  // The check values of the catalogue: https://reveng.sourceforge.io/crc-catalogue/
  it('have the catalogue’s check values', () => {
    expect(crc16(ASCII)).toBe(0x31c3);
    expect(crc32(ASCII)).toBe(0xcbf43926);
  });
});

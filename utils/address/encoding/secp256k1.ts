import { hexOfBytes } from './hex.ts';

const PRIME = 2n ** 256n - 2n ** 32n - 977n;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % PRIME;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

/**
 * Whether 33 bytes are a compressed point of secp256k1: 2 or 3, and an x whose x³ + 7 is a square (Euler's criterion).
 * A fraction of a millisecond, so only for what a checksum has vouched for.
 */
export function isCurvePoint(bytes: Uint8Array): boolean {
  if (bytes.length !== 33 || (bytes[0] !== 2 && bytes[0] !== 3)) return false;
  const x = BigInt(`0x${hexOfBytes(bytes.subarray(1))}`);
  return x < PRIME && power(x * x * x + 7n, (PRIME - 1n) / 2n) === 1n;
}

import { readWord } from './digest.ts';

/** With 12 bits a key and 8 hashes, 0.3 % of the unknown keys cost a read in vain. */
const BITS_PER_KEY = 12;
const BLOOM_HASHES = 8;

/** An empty filter for so many keys. */
export function createBloom(keys: number): Uint8Array {
  return new Uint8Array(Math.max(8, Math.ceil((keys * BITS_PER_KEY) / 8)));
}

/** Adds the digest at an offset. */
export function addToBloom(bloom: Uint8Array, digests: Uint8Array, offset: number): void {
  const size = bloom.length * 8;
  const step = stepOf(digests, offset, size);
  let bit = firstBit(digests, offset, size);
  for (let i = 0; i < BLOOM_HASHES; i++) {
    bloom[bit >>> 3] = (bloom[bit >>> 3] ?? 0) | (1 << (bit & 7));
    bit = (bit + step) % size;
  }
}

/** False: certainly not among the keys. True: very likely among them. */
export function bloomHas(bloom: Uint8Array, digest: Uint8Array, offset = 0): boolean {
  const size = bloom.length * 8;
  const step = stepOf(digest, offset, size);
  let bit = firstBit(digest, offset, size);
  for (let i = 0; i < BLOOM_HASHES; i++) {
    if (((bloom[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    bit = (bit + step) % size;
  }
  return true;
}

// Bits by double hashing (Kirsch and Mitzenmacher 2006), from words that do not choose the shard.

function firstBit(digests: Uint8Array, offset: number, size: number): number {
  return readWord(digests, offset + 4) % size;
}

function stepOf(digests: Uint8Array, offset: number, size: number): number {
  return ((readWord(digests, offset + 8) | 1) >>> 0) % size;
}

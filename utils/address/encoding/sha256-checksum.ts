import { _SHA256 } from '@noble/hashes/sha2.js';
import { sha256 } from './sha256.ts';

/** Longest message that fits into one block of 64 bytes beside the padding's first byte and the length. */
const ONE_BLOCK = 55;

/**
 * SHA-256 of SHA-256 of one block, by @noble/hashes' own compression. Its plain call makes four objects a hash, which
 * takes twice as long as hashing; here the padded blocks are made once and overwritten.
 */
class DoubleSha256 extends _SHA256 {
  readonly #initial = this.get();
  readonly #message = new DataView(new ArrayBuffer(64));
  readonly #bytes = new Uint8Array(this.#message.buffer);
  readonly #digest = new DataView(new ArrayBuffer(64));

  constructor() {
    super();
    // The second message is always a digest of 32 bytes: FIPS 180-4, 5.1.1.
    this.#digest.setUint8(32, 0x80);
    this.#digest.setUint32(60, 256);
  }

  firstWordOf(bytes: Uint8Array): number {
    this.#bytes.fill(0);
    this.#bytes.set(bytes);
    this.#bytes[bytes.length] = 0x80;
    this.#message.setUint32(60, bytes.length * 8);
    this.#hash(this.#message);
    const words = this.get();
    for (let i = 0; i < 8; i++) this.#digest.setInt32(i * 4, words[i] ?? 0);
    this.#hash(this.#digest);
    return this.A;
  }

  #hash(block: DataView): void {
    const [a, b, c, d, e, f, g, h] = this.#initial;
    this.set(a, b, c, d, e, f, g, h);
    this.process(block, 0);
  }
}

const doubleSha256 = new DoubleSha256();

/** The first four bytes of SHA-256 of SHA-256 of bytes, as a signed big-endian number: the checksum of base58check. */
export function doubleSha256Checksum(bytes: Uint8Array): number {
  return bytes.length > ONE_BLOCK ? firstWord(sha256(sha256(bytes))) : doubleSha256.firstWordOf(bytes);
}

/** Four bytes at an offset, as a signed big-endian number. */
export function firstWord(bytes: Uint8Array, at = 0): number {
  return (
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  );
}

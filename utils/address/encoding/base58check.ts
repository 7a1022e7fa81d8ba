import { type Base58Alphabet, BITCOIN_BASE58, encodeBase58, splitBase58 } from './base58.ts';
import { doubleSha256Checksum } from './sha256-checksum.ts';

/** What a base58check text says: the bytes before the checksum, and whether it holds. */
export interface Base58Check {
  /** Version bytes and payload, without the checksum. */
  readonly bytes: Uint8Array;
  /** The checksum as it stands in the text, as a signed number. */
  readonly stated: number;
}

/**
 * Takes apart base58check: a payload, followed by the first four bytes of its double SHA-256, which is not computed
 * before {@link base58CheckHolds} is asked. `undefined` where the text is not base58 or shorter than a checksum.
 * Source: Bitcoin Core, `base58.cpp`.
 */
export function decodeBase58Check(
  text: string,
  alphabet: Base58Alphabet = BITCOIN_BASE58,
): Base58Check | undefined {
  const split = splitBase58(text, alphabet);
  return split && { bytes: split.bytes, stated: split.tail };
}

/** Whether the checksum is that of the bytes. */
export function base58CheckHolds({ bytes, stated }: Base58Check): boolean {
  return doubleSha256Checksum(bytes) === stated;
}

/** The base58check text of version bytes and payload. */
export function encodeBase58Check(bytes: Uint8Array, alphabet: Base58Alphabet = BITCOIN_BASE58): string {
  const checked = new Uint8Array(bytes.length + 4);
  const checksum = doubleSha256Checksum(bytes);
  checked.set(bytes);
  for (let i = 0; i < 4; i++) checked[bytes.length + i] = checksum >>> (24 - i * 8);
  return encodeBase58(checked, alphabet);
}

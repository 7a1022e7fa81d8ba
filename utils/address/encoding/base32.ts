import { bytesOfWords, wordsOfBytes } from './bits.ts';

/** RFC 4648's base32 alphabet. */
export const RFC4648_BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Bytes of a base32 text without padding characters, in the given alphabet of 32 characters. `undefined` where a
 * character is outside the alphabet or bits are left over that are not zero padding.
 */
export function decodeBase32(text: string, alphabet: string = RFC4648_BASE32): Uint8Array | undefined {
  const words = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const value = alphabet.indexOf(text.charAt(i));
    if (value < 0) return undefined;
    words[i] = value;
  }
  return bytesOfWords(words);
}

/** The base32 text of bytes, without padding: the inverse of {@link decodeBase32}. */
export function encodeBase32(bytes: Uint8Array, alphabet: string = RFC4648_BASE32): string {
  return Array.from(wordsOfBytes(bytes), (word) => alphabet.charAt(word)).join('');
}

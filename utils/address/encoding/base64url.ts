/** The URL-safe alphabet; the plain one is read too, which differs in the last two characters. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Uint8Array(128).fill(255);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;
VALUES['+'.charCodeAt(0)] = 62;
VALUES['/'.charCodeAt(0)] = 63;

/**
 * Bytes of a base64 text, plain or URL-safe but not mixed, whose length is a multiple of four. `undefined` otherwise.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || (/[+/]/.test(text) && /[-_]/.test(text))) return undefined;
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let at = 0; at < text.length; at += 4) {
    let group = 0;
    for (let i = 0; i < 4; i++) {
      const value = VALUES[text.charCodeAt(at + i)] ?? 255;
      if (value === 255) return undefined;
      group = (group << 6) | value;
    }
    const to = (at / 4) * 3;
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes;
}

/** The URL-safe base64 text of bytes whose number is a multiple of three. */
export function encodeBase64Url(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) codes.push(ALPHABET.charCodeAt((group >> shift) & 63));
  }
  return String.fromCharCode(...codes);
}

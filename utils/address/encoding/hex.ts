const DIGITS = '0123456789abcdef';

/** Value of each character code below 128; 255 for those that are no digit. */
const VALUES = new Uint8Array(128).fill(255);
for (let value = 0; value < 16; value++) {
  VALUES[DIGITS.charCodeAt(value)] = value;
  VALUES[DIGITS.toUpperCase().charCodeAt(value)] = value;
}

/** Lower-case hexadecimal digits of bytes. */
export function hexOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += DIGITS.charAt(byte >> 4) + DIGITS.charAt(byte & 15);
  return text;
}

/** Bytes of hexadecimal digits, of either case; `undefined` where the text is anything else. */
export function bytesOfHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = VALUES[text.charCodeAt(i * 2)] ?? 255;
    const low = VALUES[text.charCodeAt(i * 2 + 1)] ?? 255;
    if (high === 255 || low === 255) return undefined;
    bytes[i] = high * 16 + low;
  }
  return bytes;
}

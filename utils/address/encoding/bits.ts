/**
 * Bytes of five-bit groups, most significant first. `undefined` where the padding is five bits or more, or not zero:
 * such a text would be a second spelling of the same bytes (BIP-173, "Segwit address format").
 */
export function bytesOfWords(words: Uint8Array): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((words.length * 5) / 8));
  let buffer = 0;
  let bits = 0;
  let written = 0;
  for (let i = 0; i < words.length; i++) {
    buffer = ((buffer << 5) | (words[i] ?? 0)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[written++] = buffer >> bits;
    }
  }
  const padding = buffer & ((1 << bits) - 1);
  return bits >= 5 || padding !== 0 ? undefined : bytes;
}

/** Five-bit groups of bytes, most significant first, padded with zero bits. */
export function wordsOfBytes(bytes: Uint8Array): Uint8Array {
  const words = new Uint8Array(Math.ceil((bytes.length * 8) / 5));
  let buffer = 0;
  let bits = 0;
  let written = 0;
  for (let i = 0; i < bytes.length; i++) {
    buffer = ((buffer << 8) | (bytes[i] ?? 0)) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      words[written++] = (buffer >> bits) & 31;
    }
  }
  if (bits > 0) words[written] = (buffer << (5 - bits)) & 31;
  return words;
}

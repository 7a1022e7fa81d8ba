import { BITCOIN_BASE58, decodeBase58, encodeBase58 } from './base58.ts';

/**
 * Monero's base58: blocks of 8 bytes become 11 characters each, the last block fewer, so that the length says how many
 * bytes there are. Source: https://docs.getmonero.org/cryptography/base58/
 */

const BLOCK_BYTES = 8;
const BLOCK_CHARACTERS = 11;
/** Characters of a block of so many bytes. */
const CHARACTERS: readonly number[] = [0, 2, 3, 5, 6, 7, 9, 10, 11];

function decodeBlock(text: string): Uint8Array | undefined {
  const size = CHARACTERS.indexOf(text.length);
  const decoded = decodeBase58(text, BITCOIN_BASE58);
  if (size < 1 || decoded === undefined) return undefined;
  let zeros = 0;
  while (decoded[zeros] === 0) zeros++;
  const significant = decoded.subarray(zeros);
  if (significant.length > size) return undefined;
  const block = new Uint8Array(size);
  block.set(significant, size - significant.length);
  return block;
}

/** Bytes of a text; `undefined` where a character or a length is impossible, or a block holds too great a number. */
export function decodeMoneroBase58(text: string): Uint8Array | undefined {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < text.length; at += BLOCK_CHARACTERS) {
    const block = decodeBlock(text.slice(at, at + BLOCK_CHARACTERS));
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

/** The text of bytes: the inverse of {@link decodeMoneroBase58}. */
export function encodeMoneroBase58(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    const significant = block.subarray(block.findIndex((byte) => byte !== 0));
    const digits = block.every((byte) => byte === 0) ? '' : encodeBase58(significant, BITCOIN_BASE58);
    text += digits.padStart(CHARACTERS[block.length] ?? 0, '1');
  }
  return text;
}

import { expectBytes } from './quantities.ts';

const MAX_LENGTH = 32;

/**
 * A short text from a contract's answer: an ABI `string`, or the `bytes32` that old tokens (MKR) return. It
 * is what the contract's maker wrote: control and direction characters are dropped, and it is cut after 32
 * characters. Throws a `TypeError` for anything else.
 */
export function parseAbiText(result: unknown): string {
  const bytes = Uint8Array.from(expectBytes(result, 'text').slice(2).match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const content = bytes.length === 32 ? bytes.subarray(0, endOfText(bytes)) : stringIn(bytes);
  const text = new TextDecoder().decode(content.subarray(0, 256));
  return [...text.replace(/\p{C}/gu, '')].slice(0, MAX_LENGTH).join('');
}

function endOfText(bytes: Uint8Array): number {
  const zero = bytes.indexOf(0);
  return zero === -1 ? bytes.length : zero;
}

/** A string is an offset, and there a length and the bytes. */
function stringIn(bytes: Uint8Array): Uint8Array {
  const start = wordAt(bytes, 0) + 32;
  const length = wordAt(bytes, start - 32);
  if (start + length > bytes.length) throw new TypeError(`text: expected ${length} bytes at ${start}`);
  return bytes.subarray(start, start + length);
}

function wordAt(bytes: Uint8Array, offset: number): number {
  const word = bytes.subarray(offset, offset + 32);
  const value = word.reduce((sum, byte) => sum * 256 + byte, 0);
  if (word.length < 32 || value > bytes.length) throw new TypeError(`text: expected a word at ${offset}`);
  return value;
}

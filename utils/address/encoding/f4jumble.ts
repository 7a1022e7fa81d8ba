import { blake2b } from '@noble/hashes/blake2.js';

/**
 * F4Jumble, the unkeyed permutation under Zcash's unified addresses: every byte of the result hangs on every byte of the
 * message, so that nobody can keep an address's beginning and change the rest. Source: ZIP-316, "Jumbling".
 */

const LONGEST_LEFT = 64;

function personalization(name: 'G' | 'H', round: number, block: number): Uint8Array {
  const text = Uint8Array.from(`UA_F4Jumble_${name}`, (character) => character.charCodeAt(0));
  // Blocks are counted in two bytes; no address has as many as one byte counts.
  return Uint8Array.of(...text, round, block, 0);
}

/** `length` bytes that depend on all of the input. */
function expand(name: 'G' | 'H', round: number, input: Uint8Array, length: number): Uint8Array {
  if (name === 'H')
    return blake2b(input, { dkLen: length, personalization: personalization(name, round, 0) });
  const bytes = new Uint8Array(length);
  for (let block = 0; block * 64 < length; block++) {
    const hash = blake2b(input, { dkLen: 64, personalization: personalization(name, round, block) });
    bytes.set(hash.subarray(0, length - block * 64), block * 64);
  }
  return bytes;
}

function mix(target: Uint8Array, name: 'G' | 'H', round: number, input: Uint8Array): void {
  const mask = expand(name, round, input, target.length);
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) ^ (mask[i] ?? 0);
}

function halves(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const left = Math.min(LONGEST_LEFT, bytes.length >> 1);
  return [bytes.subarray(0, left), bytes.subarray(left)];
}

/** The jumbled form of a message. */
export function jumble(message: Uint8Array): Uint8Array {
  const bytes = message.slice();
  const [left, right] = halves(bytes);
  mix(right, 'G', 0, left);
  mix(left, 'H', 0, right);
  mix(right, 'G', 1, left);
  mix(left, 'H', 1, right);
  return bytes;
}

/** The message of a jumbled form: the inverse of {@link jumble}. */
export function unjumble(jumbled: Uint8Array): Uint8Array {
  const bytes = jumbled.slice();
  const [left, right] = halves(bytes);
  mix(left, 'H', 1, right);
  mix(right, 'G', 1, left);
  mix(left, 'H', 0, right);
  mix(right, 'G', 0, left);
  return bytes;
}

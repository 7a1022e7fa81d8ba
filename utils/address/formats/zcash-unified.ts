import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { unjumble } from '../encoding/f4jumble.ts';

const PREFIX = 'u';
/** The prefix, padded with zeros, behind the receivers. */
const PADDING = 16;
/** Lengths by type: transparent key and script hash, Sapling, Orchard. */
const RECEIVER_BYTES: Readonly<Record<number, number>> = { 0: 20, 1: 20, 2: 43, 3: 43 };

/** A number of Bitcoin's compact size and where it ends; one that is cut short is too great for any use. */
function readSize(bytes: Uint8Array, at: number): readonly [number, number] {
  const first = bytes[at] ?? 255;
  if (first < 253) return [first, at + 1];
  const width = first === 253 ? 2 : 4;
  if (first === 255 || at + 1 + width > bytes.length) return [Number.POSITIVE_INFINITY, bytes.length];
  let value = 0;
  for (let i = width; i > 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return [value, at + 1 + width];
}

/** Types of the receivers in a message, `undefined` where they are cut or of a wrong length. */
function receiverTypes(message: Uint8Array): readonly number[] | undefined {
  const types: number[] = [];
  for (let at = 0; at < message.length; ) {
    const [type, afterType] = readSize(message, at);
    const [length, start] = readSize(message, afterType);
    if ((RECEIVER_BYTES[type] ?? length) !== length) return undefined;
    at = start + length;
    if (at > message.length) return undefined;
    types.push(type);
  }
  return types;
}

function isUnified(bytes: Uint8Array): boolean {
  const message = unjumble(bytes);
  const padding = message.subarray(-PADDING);
  if (padding[0] !== PREFIX.charCodeAt(0) || padding.subarray(1).some((byte) => byte !== 0)) return false;
  const types = receiverTypes(message.subarray(0, -PADDING));
  if (types === undefined || !types.some((type) => type > 1)) return false;
  const ascends = types.every((type, i) => i === 0 || type > (types[i - 1] ?? type));
  return ascends && !(types.includes(0) && types.includes(1));
}

/** `u1…`: receivers of several pools in one jumbled string, bech32m without a limit. Source: ZIP-316. */
export function fitsUnified({ variant, words }: Bech32Parts): boolean {
  const bytes = variant === 'bech32m' ? bytesOfWords(words) : undefined;
  return bytes !== undefined && bytes.length >= 48 && isUnified(bytes);
}

/**
 * Base58 in both alphabets. Decoding is our own rather than @scure/base's, because a page of text holds thousands of
 * candidates: two characters a step into 16-bit limbs is about thirty times as fast as the generic radix conversion.
 * `tests/unit/address/base58.test.ts` checks one against the other.
 */

/** A base58 alphabet, ready for decoding. */
export interface Base58Alphabet {
  readonly characters: string;
  /** Value of each character code below 128; 255 for those outside the alphabet. */
  readonly values: Uint8Array;
}

function alphabet(characters: string): Base58Alphabet {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < characters.length; value++) values[characters.charCodeAt(value)] = value;
  return { characters, values };
}

/** Bitcoin's alphabet, which nearly everyone took over. */
export const BITCOIN_BASE58 = alphabet('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
/** The XRP Ledger's order of the same characters. */
export const RIPPLE_BASE58 = alphabet('rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz');

/** The longest text that is decoded: an extended key has 111 characters, a PayNym 116, a Byron address up to 130. */
const MAX_LENGTH = 160;
const limbs = new Int32Array(MAX_LENGTH);

/**
 * Bytes of a base58 text, with one zero byte for each leading zero digit.
 * `undefined` where a character is outside the alphabet or the text is longer than 160 characters.
 */
export function decodeBase58(text: string, alphabet: Base58Alphabet): Uint8Array | undefined {
  const zeros = leadingZeros(text, alphabet);
  const used = readLimbs(text, zeros, alphabet);
  return used < 0 ? undefined : bytesOfLimbs(used, zeros, 0);
}

/**
 * The bytes of a base58 text but for the last four, and those as a signed big-endian number: one array instead of two.
 * `undefined` where {@link decodeBase58} has no bytes, or fewer than five.
 */
export function splitBase58(
  text: string,
  alphabet: Base58Alphabet,
): { readonly bytes: Uint8Array; readonly tail: number } | undefined {
  const zeros = leadingZeros(text, alphabet);
  const used = readLimbs(text, zeros, alphabet);
  if (used < 0 || zeros + lengthOf(used) < 5) return undefined;
  const low = used > 0 ? (limbs[0] ?? 0) : 0;
  const high = used > 1 ? (limbs[1] ?? 0) : 0;
  return { bytes: bytesOfLimbs(used, zeros, 4), tail: (high << 16) | low };
}

function leadingZeros(text: string, { characters }: Base58Alphabet): number {
  const zero = characters.charCodeAt(0);
  let zeros = 0;
  while (zeros < text.length && text.charCodeAt(zeros) === zero) zeros++;
  return zeros;
}

/** Puts the number that the digits from a place on write into `limbs`; how many it fills, or -1 where it is none. */
function readLimbs(text: string, from: number, { values }: Base58Alphabet): number {
  const { length } = text;
  if (length > MAX_LENGTH) return -1;
  let used = 0;
  for (let at = from; at < length; ) {
    const high = values[text.charCodeAt(at++)] ?? 255;
    const paired = at < length;
    const low = paired ? (values[text.charCodeAt(at++)] ?? 255) : 0;
    if (high === 255 || low === 255) return -1;
    used = multiplyAdd(used, paired ? 3364 : 58, paired ? high * 58 + low : high);
  }
  return used;
}

/** `limbs = limbs × factor + carry`, least significant limb first; the new number of limbs. */
function multiplyAdd(used: number, factor: number, addend: number): number {
  let carry = addend;
  for (let i = 0; i < used; i++) {
    carry += (limbs[i] ?? 0) * factor;
    limbs[i] = carry & 0xffff;
    carry >>>= 16;
  }
  if (carry === 0) return used;
  limbs[used] = carry;
  return used + 1;
}

/** Bytes without leading zeros that so many limbs stand for. */
function lengthOf(used: number): number {
  return used === 0 ? 0 : used * 2 - ((limbs[used - 1] ?? 0) < 256 ? 1 : 0);
}

/** So many zeros and the bytes of the limbs, without the last `dropped`. */
function bytesOfLimbs(used: number, zeros: number, dropped: number): Uint8Array {
  const length = lengthOf(used);
  const bytes = new Uint8Array(zeros + length - dropped);
  for (let i = dropped; i < length; i++) {
    const limb = limbs[i >> 1] ?? 0;
    bytes[zeros + length - 1 - i] = i & 1 ? limb >> 8 : limb & 0xff;
  }
  return bytes;
}

/** Four digits at a time: a limb times 256 stays below 2³². */
const FOUR_DIGITS = 58 ** 4;
const fours = new Uint32Array(Math.ceil(MAX_LENGTH / 4));
const codes: number[] = [];

/** `fours`, least significant first, from the bytes after the leading zeros; the number of limbs. */
function limbsOfBytes(bytes: Uint8Array, zeros: number): number {
  let used = 0;
  for (let at = zeros; at < bytes.length; at++) {
    let carry = bytes[at] ?? 0;
    for (let i = 0; i < used; i++) {
      const product = (fours[i] ?? 0) * 256 + carry;
      carry = (product / FOUR_DIGITS) >>> 0;
      fours[i] = product - carry * FOUR_DIGITS;
    }
    if (carry > 0) fours[used++] = carry;
  }
  return used;
}

/** Puts the digits of the limbs into `codes`, the most significant last, without leading zeros. */
function pushDigits(used: number, characters: string): void {
  for (let i = 0; i < used; i++) {
    let four = fours[i] ?? 0;
    for (let digit = 0; digit < 4 && (i < used - 1 || four > 0); digit++) {
      const rest = (four / 58) >>> 0;
      codes.push(characters.charCodeAt(four - rest * 58));
      four = rest;
    }
  }
}

/**
 * The base58 text of bytes: the inverse of {@link decodeBase58}. Throws `RangeError` above 117 bytes, which would be more
 * than 160 characters.
 */
export function encodeBase58(bytes: Uint8Array, { characters }: Base58Alphabet): string {
  if (bytes.length > 117) throw new RangeError(`${bytes.length} bytes; expected at most 117`);
  let zeros = 0;
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++;
  codes.length = 0;
  pushDigits(limbsOfBytes(bytes, zeros), characters);
  for (let i = 0; i < zeros; i++) codes.push(characters.charCodeAt(0));
  return String.fromCharCode(...codes.reverse());
}

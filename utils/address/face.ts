import { splitAccount } from './account.ts';

/**
 * What the eye compares of an account's address: the part that differs from address to address. Made from an
 * `accountKey()`, so that two spellings of one account have one face.
 */
export interface Face {
  /** The `accountKey()`. */
  readonly key: string;
  /** Chain and the first characters that every address of its kind shares; only one family is compared. */
  readonly family: string;
  /** The rest of the address. */
  readonly body: string;
  /** Whether it is written in hexadecimal, of which more characters are needed to say as much. */
  readonly isHex: boolean;
}

/** Thresholds of likeness: leading and trailing characters that are equal. */
interface Likeness {
  /** Least number at either end. */
  readonly ends: number;
  /** Least number at both ends together. */
  readonly sum: number;
  /** At either end more cannot be ground out by anyone: what shares more is built of the same parts. */
  readonly most: number;
}

/** Seven of sixteen digits meet by chance once in 268 million pairs, five of 58 once in 656 million. */
const HEX: Likeness = { ends: 3, sum: 7, most: Number.POSITIVE_INFINITY };
const OTHER: Likeness = { ends: 2, sum: 5, most: 12 };

/** Extended keys, payment codes and invoices of one owner begin alike; nobody compares them by eye. */
const LONGEST = 110;
/** Names, numbers that count up (Hedera), and groups of letters with a common end (the Internet Computer). */
const NO_FACE = /[.@]|^[a-z2-7]{5}-/;
const HEX_ADDRESS = /^(?:0x)?[0-9a-f]{40,76}$/;

/** First characters that hold less than one character's worth of choice, longest first. */
const FIXED = [
  // Starknet's first digit is 0, its second below 8.
  /^0x0[0-7](?=[0-9a-f]{62}$)/,
  /^0x/,
  /^(?=[0-9a-f]{64,76}$)/,
  // Bech32: the prefix, its separator and the character that holds version or kind.
  /^(?:[xpc]-)?[a-z]{1,83}1[02-9ac-hj-np-z](?=[02-9ac-hj-np-z]*$)/i,
  // Monero, Stellar, Substrate and TON: kind in the first, a few bits of choice in those after it.
  /^[48].(?=.{93,104}$)/,
  /^[A-Z].(?=[A-Z2-7]{54}$)/,
  /^[EUk0][Qf].(?=.{45}$)/,
  /^(?:tz[1-4]|KT1|sr1|t[13]|f[0-4]|S[PM]|D[sc]|3P|B62|nano_[13]|xrb_[13]|[a-z]+:.)/,
  /^./,
];

/** The face of an account by its `accountKey()`; `undefined` where no two such addresses are mistaken for each other. */
export function faceOf(key: string): Face | undefined {
  const address = key.startsWith('eip155:') ? key.slice('eip155:'.length) : splitAccount(key).address;
  if (address.length > LONGEST || NO_FACE.test(address)) return undefined;
  const fixed = FIXED.map((pattern) => pattern.exec(address)?.[0].length).find(
    (length) => length !== undefined,
  );
  const border = key.length - address.length + (fixed ?? 0);
  return { key, family: key.slice(0, border), body: key.slice(border), isHex: HEX_ADDRESS.test(address) };
}

function likenessOf(face: Face): Likeness {
  return face.isHex ? HEX : OTHER;
}

/** What every look-alike of an account has in common with it: a key to find it by among many. */
export function endsOf(face: Face): string {
  const { ends } = likenessOf(face);
  return `${face.family} ${face.body.slice(0, ends)} ${face.body.slice(-ends)}`;
}

/**
 * What the `accountKey()` of every look-alike begins with: a prefix to find it by in sorted keys. With as many spare
 * characters as {@link isAlike} is asked for.
 */
export function stemOf(face: Face, spare = 0): string {
  return face.family + face.body.slice(0, likenessOf(face).ends + spare);
}

/**
 * Whether two accounts are easily taken for each other: not equal, but alike at both ends, by the thresholds of
 * arXiv 2501.16681 for address poisoning. Runs of one character (the zeros of a precompile or of an address that was
 * ground for them) say nothing. `spare` leading characters more are asked for
 * where many are compared.
 */
export function isAlike(one: Face, other: Face, spare = 0): boolean {
  if (one.family !== other.family || one.key === other.key) return false;
  const { ends, sum, most } = likenessOf(one);
  const head = sharedHead(one.body, other.body);
  const tail = sharedTail(one.body, other.body);
  if (head.length < ends + spare || tail.length < ends || Math.max(head.length, tail.length) > most)
    return false;
  const weights = [weightOf(head), weightOf(tail)] as const;
  return Math.min(...weights) >= 2 && weights[0] + weights[1] >= sum + spare;
}

/** Characters that say something: of four equal ones in a row, only the first. */
function weightOf(shared: string): number {
  return shared.replace(/(.)\1{3,}/g, '$1').length;
}

/** The characters with which both texts begin. */
export function sharedHead(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** The characters with which both texts end. */
export function sharedTail(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-length - 1) === other.at(-length - 1)) length++;
  return one.slice(one.length - length);
}

import { classesIn } from './encoding/characters.ts';
import type { Reading } from './format.ts';
import { readHedera } from './formats/hedera.ts';
import type { Format } from './formats/index.ts';
import { readPrincipal } from './formats/internet-computer.ts';
import { readName } from './formats/names.ts';
import { qualifiedAddress, withChainFirst } from './qualified-address.ts';
import { readSeedPhrases } from './read-seed-phrases.ts';
import { SEED_PHRASE } from './read-short.ts';
import { readToken } from './read-token.ts';
import { settle } from './settle.ts';
import type { Token } from './token.ts';
import type { DetectedAddress } from './types.ts';

/** Longest text that is tried: an offer of the Lightning network reaches about a thousand characters. */
const MAX_LENGTH = 4096;

/** Prefixes without a colon: Nano's, and the letters of Avalanche's chains. */
const PREFIX = /^(?:nano_|xrb_|[xp]-)/i;

/** What a text says that is an address and nothing else. */
export type ReadAddress = Pick<DetectedAddress, 'format' | 'address' | 'accounts' | 'strength'>;

/**
 * What a text says that is an address and nothing else, with its prefix (`bitcoincash:`) or its chain (CAIP-10,
 * EIP-3770) if it has one; `undefined` where it says nothing. The reading may still be `failed` or `secret`. Formats
 * that nothing in the text gives away (Sui, Aptos) are read where the caller names them.
 */
export function readAddress(text: string, as?: Format): ReadAddress | undefined {
  if (text.length === 0 || text.length > MAX_LENGTH) return undefined;
  // A prefix ends with one of these, and its format claims it.
  const prefixEnd = Math.max(text.lastIndexOf(':'), PREFIX.test(text) ? text.search(/[-_]/) : -1) + 1;
  const reading =
    readFrom(text, 0, as) ??
    (prefixEnd > 0 ? readFrom(text, prefixEnd, as) : undefined) ??
    readHedera(text) ??
    readName(text) ??
    readPrincipal(text) ??
    readSeedPhrase(text);
  if (reading === undefined) return readQualified(text);
  const settled = settle(reading);
  return settled && { format: reading.format, address: reading.address, ...settled };
}

/** Formats without a sign of their own, by the namespace of their chain. */
const BY_NAMESPACE: ReadonlyMap<string, Format> = new Map([
  ['sui', 'sui'],
  ['aptos', 'aptos'],
  ['starknet', 'starknet'],
  ['near', 'near-implicit'],
]);

/** An address behind the chain that it is on; nothing where that chain has no such address. */
function readQualified(text: string): ReadAddress | undefined {
  const { chain = '', address = '' } = qualifiedAddress(text) ?? {};
  const namespace = chain.slice(0, chain.indexOf(':'));
  const read = address === '' ? undefined : readAddress(address, BY_NAMESPACE.get(namespace));
  const accounts = read && withChainFirst(read.accounts, chain);
  return accounts && { ...read, accounts };
}

/** A text from a place to its end as a token: the caller says that it is an address. */
export function wholeToken(text: string, start = 0, as?: Format): Token {
  const raw = text.slice(start);
  return {
    text,
    start,
    end: text.length,
    raw,
    mask: classesIn(raw, 0, raw.length),
    context: '',
    alone: true,
    as,
  };
}

/** A text with a seed phrase in it is never an address, and never repeated in an error. */
function readSeedPhrase(text: string): Reading | undefined {
  const [phrase] = readSeedPhrases(text);
  return phrase === undefined ? undefined : SEED_PHRASE;
}

/** The reading of the text from a place, if it covers all of the text with what it claims before it. */
function readFrom(text: string, start: number, as?: Format): Reading | undefined {
  const reading = readToken(wholeToken(text, start, as));
  return (reading?.lead ?? 0) === start ? reading : undefined;
}

/**
 * Reads a text that is one address and nothing else: no spaces around it. Formats without a checksum (Solana) are
 * accepted, since the caller says that it is an address, or names the format.
 * Throws `TypeError` for anything else, a broken checksum and a private key among them; a private key is not repeated.
 */
export function parseAddress(text: string, as?: Format): DetectedAddress {
  const reading = readAddress(text, as);
  if (reading?.strength === 'secret') throw new TypeError('a private key; expected an address');
  const shown = JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
  if (reading === undefined) throw new TypeError(`${shown} is not an address of any known format`);
  if (reading.strength === 'failed')
    throw new TypeError(
      `the checksum of ${shown} does not hold; expected a correct address of format ${reading.format}`,
    );
  return { start: 0, end: text.length, raw: text, ...reading };
}

/** Whether a text is one address and nothing else: the twin of {@link parseAddress}. */
export function isAddress(text: string, as?: Format): boolean {
  const strength = readAddress(text, as)?.strength;
  return strength !== undefined && strength !== 'secret' && strength !== 'failed';
}

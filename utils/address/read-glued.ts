import { decodeBech32 } from './encoding/bech32.ts';
import { CLASSES, classesIn, LOWER, NOT_BASE58, NOT_HEX, UPPER } from './encoding/characters.ts';
import type { Reading } from './format.ts';
import { readToken } from './read-token.ts';
import type { Token } from './token.ts';

/** A reading of a part of a token. */
export interface GluedReading {
  readonly token: Token;
  readonly reading: Reading;
}

/** What people write directly before an address: tickers, and words that forms print. */
const LABEL =
  /^(?:btc|bitcoin|bch|ltc|litecoin|doge|dash|zec|xmr|monero|eth|evm|trx|tron|usdt|trc20|erc20|bep20|xrp|xlm|sol|ton|ada|dot|atom|address|addr|wallet|account|from|to|id)+/i;
/** First characters of base58check addresses whose length is known, and that may have a letter too many at the end. */
const TRIMMED = 'T13LDXr';
/** Lengths that Bitcoin's segwit addresses have. */
const SEGWIT_LENGTHS = [62, 42];
/** Twenty bytes and a checksum in bech32. */
const SHORTEST_DATA = 38;
const LONGEST = 140;

/**
 * An address that is glued to other letters: after an escape (`\n1A1z…`, `%3D0x…`), after a label (`BTC1A1z…`,
 * `1bc1q…`), or before a letter too many. At most a handful of attempts a token, and only a checksum or `0x` with
 * exactly 40 digits convinces.
 */
export function readGlued(token: Token): GluedReading | undefined {
  const { raw } = token;
  if (raw.length > LONGEST) return undefined;
  return readEscaped(token) ?? readEvm(token) ?? readSegwit(token) ?? readBase58(token);
}

/** An address after an escape whose last characters the token begins with. */
export function readEscaped(token: Token): GluedReading | undefined {
  return readFrom(token, escapeLength(token));
}

/** The part of a token between two places of it. */
function part(token: Token, from: number, to: number): Token {
  const { text, start, context } = token;
  const raw = token.raw.slice(from, to);
  const mask = classesIn(raw, 0, raw.length);
  return { text, start: start + from, end: start + to, raw, mask, context, alone: false };
}

function attempt(token: Token, from: number, to: number): GluedReading | undefined {
  const piece = part(token, from, to);
  const reading = readToken(piece);
  const convinces =
    reading?.format === 'evm' || ['verified', 'unproven', 'secret'].includes(reading?.strength ?? '');
  return reading !== undefined && convinces && reading.strength !== 'failed'
    ? { token: piece, reading }
    : undefined;
}

function readFrom(token: Token, from: number): GluedReading | undefined {
  return from > 0 ? attempt(token, from, token.raw.length) : undefined;
}

/** Characters of an escape sequence whose first character stands before the token: `\n`, `\u003d`, `%3D`. */
function escapeLength({ text, start, raw }: Token): number {
  const before = text.charAt(start - 1);
  if (before === '%') return /^[0-9A-Fa-f]{2}/.test(raw) ? 2 : 0;
  if (before !== '\\') return 0;
  if (/^u[0-9A-Fa-f]{4}/.test(raw)) return 5;
  return /^x[0-9A-Fa-f]{2}/.test(raw) ? 3 : /^[nrtbfv]/.test(raw) ? 1 : 0;
}

/** `0x` and exactly 40 digits, somewhere in the token. */
function readEvm(token: Token): GluedReading | undefined {
  const { raw } = token;
  for (
    let from = raw.indexOf('0x');
    from >= 0 && from + 42 <= raw.length;
    from = raw.indexOf('0x', from + 2)
  ) {
    const next = CLASSES[raw.charCodeAt(from + 42)] ?? NOT_HEX;
    const ends = (next & NOT_HEX) !== 0 || raw.startsWith('0x', from + 42);
    const found = ends ? attempt(token, from, from + 42) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A known bech32 prefix after other letters, and for Bitcoin other letters after it. */
function readSegwit(token: Token): GluedReading | undefined {
  if ((token.mask & LOWER) !== 0 && (token.mask & UPPER) !== 0) return undefined;
  const separator = token.raw.lastIndexOf('1');
  if (separator < 2 || token.raw.length - separator <= SHORTEST_DATA) return undefined;
  const raw = token.raw.toLowerCase();
  for (let from = Math.max(0, separator - 12); from < separator; from++) {
    const prefix = raw.slice(from, separator);
    const known = decodeBech32(raw.slice(from), separator - from)?.variant !== undefined;
    const found = known ? readFrom(token, from) : undefined;
    if (found !== undefined) return found;
    if (prefix !== 'bc') continue;
    const length = SEGWIT_LENGTHS.find((wanted) => from + wanted < raw.length);
    const trimmed = length === undefined ? undefined : attempt(token, from, from + length);
    if (trimmed !== undefined) return trimmed;
  }
  return undefined;
}

function readBase58(token: Token): GluedReading | undefined {
  const { raw, mask } = token;
  const label = LABEL.exec(raw)?.[0].length ?? 0;
  const labelled = readFrom(token, label);
  if (labelled !== undefined) return labelled;
  const mixed = (mask & LOWER) !== 0 && (mask & UPPER) !== 0 && (mask & NOT_HEX) !== 0;
  if (!mixed || raw.length < 34 || raw.length > 40 || !TRIMMED.includes(raw.charAt(0))) return undefined;
  if ((part(token, 0, 33).mask & NOT_BASE58) !== 0) return undefined;
  return attempt(token, 0, 34) ?? attempt(token, 0, 33);
}

import type { ChainKey } from './chain-ids.ts';
import type { Format } from './formats/index.ts';

/** A chain, as CAIP-2: `eip155:1`, `bip122:000000000019d6689c085ae165831e93`. */
export type ChainId = string;

/** An address on a chain, as CAIP-10: `<ChainId>:<address>`, the address in its canonical form. */
export type AccountId = string;

/**
 * How sure it is that a string is an address.
 * - `verified`: a checksum held.
 * - `format`: well-formed, but such a string carries no checksum (single-case EVM).
 * - `context`: no checksum exists (Solana); accepted for the words around it.
 * - `failed`: the shape is right, the checksum is wrong.
 * - `secret`: a private key. Its value is never stored, sent or logged.
 */
export const STRENGTHS = ['verified', 'format', 'context', 'failed', 'secret'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * `unproven`: shaped like an address of a rare format whose checksum the content script does not carry. The background
 * proves it, or drops it; nobody else sees one.
 */
export type FoundStrength = Strength | 'unproven';

/**
 * What kept an address from standing in the text as it is.
 * - `zero-width`, `soft-hyphen`, `bidi`: characters inside that nobody sees.
 * - `hidden-pieces`: text inside that the page's style hides.
 * - `reversed`: backwards, behind a character that turns the reading direction around.
 * - `fullwidth`, `look-alike-letters`: characters that look like those of the address.
 * - `line-wrap`, `grouped`: broken over lines, or into groups of equal length.
 * - `percent-encoded`: as links encode characters, once or twice.
 */
export const RECOVERY_WAYS = [
  'zero-width',
  'soft-hyphen',
  'bidi',
  'hidden-pieces',
  'reversed',
  'fullwidth',
  'look-alike-letters',
  'line-wrap',
  'grouped',
  'percent-encoded',
] as const;

/** One thing that was undone to read an address: whoever wrote it so may have meant to hide it. */
export interface Recovery {
  readonly way: (typeof RECOVERY_WAYS)[number];
  /** How many characters were taken out or replaced, or breaks closed; at least 1. */
  readonly count: number;
  /** For `look-alike-letters`, the letters as they stand in the text, in order. */
  readonly letters?: string;
}

/** One address found in a text, with the chains that it can stand for in our own short names: see `ChainKey`. */
export interface FoundAddress {
  /** UTF-16 offset of the first character in the text. */
  readonly start: number;
  /** UTF-16 offset behind the last character. */
  readonly end: number;
  /** As it stands in the text; empty for a `secret`, whose value is never handed on. */
  readonly raw: string;
  /** Canonical form: EIP-55 for EVM, lower case for bech32, …; empty for a `secret`. */
  readonly address: string;
  /** How it is written: one of the exported `FORMATS`. */
  readonly format: Format;
  /** The likeliest first. */
  readonly chains: readonly ChainKey[];
  readonly strength: FoundStrength;
  /**
   * It does not stand there as it is: `raw` holds characters that hide it. Only a checksum of at least 16 bits makes such
   * a reading count.
   */
  readonly disguised?: true;
}

/** One address found in a text, with its accounts. */
export interface DetectedAddress extends Omit<FoundAddress, 'chains' | 'strength' | 'disguised'> {
  readonly strength: Strength;
  /**
   * The accounts it can stand for, the likeliest first and canonical; the others are declared ambiguities, and may hold
   * the address as it is written. Compare accounts by `accountKey`.
   */
  readonly accounts: readonly AccountId[];
  /** What was undone before it could be read; absent where it stands in the text as it is, and for a `secret`. */
  readonly recovery?: readonly Recovery[];
}

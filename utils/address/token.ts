import { type Base58Check, decodeBase58Check } from './encoding/base58check.ts';
import { type Bech32Parts, decodeBech32 } from './encoding/bech32.ts';
import { LOWER, UPPER } from './encoding/characters.ts';
import type { Format } from './formats/index.ts';

/**
 * A stretch of text that may be an address, as the formats see it. Decodings are remembered, so that formats which
 * share an encoding share the work.
 */
export interface Token {
  /** The whole text, for what stands before and after. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The token itself. */
  readonly raw: string;
  /** The classes of its characters, added up: see `encoding/characters.ts`. */
  readonly mask: number;
  /** Words that the caller says stand around the text, such as the host of the page; lower case. */
  readonly context: string;
  /** The caller says that the text is an address: nothing around it has to vouch for one without a checksum. */
  readonly alone: boolean;
  /** The format of which the caller says that the text is, for those that nothing else tells apart. */
  readonly as?: Format | undefined;
  base58Check?: Base58Check | null;
  prefix?: string;
  bech32?: Bech32Parts | null;
}

/** The token as base58check in Bitcoin's alphabet. */
export function base58CheckOf(token: Token): Base58Check | undefined {
  if (token.base58Check === undefined) token.base58Check = decodeBase58Check(token.raw) ?? null;
  return token.base58Check ?? undefined;
}

/**
 * What stands before the last `1` of the token, in lower case: the prefix, if it is bech32. Empty where it cannot be,
 * because there is none or the case is mixed. Cheap, so that formats ask for it before {@link bech32Of}.
 */
export function bech32PrefixOf(token: Token): string {
  if (token.prefix === undefined) {
    const mixed = (token.mask & LOWER) !== 0 && (token.mask & UPPER) !== 0;
    token.prefix = mixed ? '' : token.raw.slice(0, Math.max(0, token.raw.lastIndexOf('1'))).toLowerCase();
  }
  return token.prefix;
}

/** The token as bech32: the separator is the last `1`, since the data part has none. */
export function bech32Of(token: Token): Bech32Parts | undefined {
  if (token.bech32 === undefined) {
    const { length } = bech32PrefixOf(token);
    token.bech32 = length === 0 ? null : (decodeBech32(token.raw, length) ?? null);
  }
  return token.bech32 ?? undefined;
}

/** Whether the text directly before the token is `words`, whatever their case. */
export function follows(token: Token, words: string): boolean {
  const from = token.start - words.length;
  return from >= 0 && token.text.slice(from, token.start).toLowerCase() === words;
}

/** Whether the punctuation of base64 stands directly before or after, so that the token may be a piece of something. */
export function isGlued({ text, start, end }: Token): boolean {
  return /[-_+/=]/.test(text.charAt(start - 1)) || /[-_+/=]/.test(text.charAt(end));
}

/** Whether the words around the token, at most `reach` characters away, or those given by the caller match. */
export function contextMatches({ text, start, end, context }: Token, cues: RegExp, reach: number): boolean {
  return cues.test(context) || cues.test(text.slice(Math.max(0, start - reach), end + reach));
}

import { BITCOIN_BASE58, decodeBase58 } from '../encoding/base58.ts';
import { LOWER, NOT_BASE58, NOT_HEX, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { contextMatches, type Token } from '../token.ts';

/** Words that make a base58 string of 32 bytes a Solana account. */
const CUES =
  /solana|solscan|solflare|raydium|pump\.fun|\bsol\b|\bspl\b|солана|ソラナ|索拉纳|솔라나|సోలానా|सोलाना|سولانا/i;
/** What may not stand directly before: other systems' keys and ids, and the rest of a longer base64 string. */
const FOREIGN = /(?:[+=_-]|ed25519:|subgraphs\/id\/)$/i;
/** Letters and colons directly before, of which a decentralised identifier's method consists. */
const METHOD = /(?<![a-z:])[a-z:]+$/i;
/** A slash counts as part of base64 unless a path segment of small letters and digits stands before it. */
const PATH = /(?:^|[^A-Za-z0-9+])[a-z]{0,24}\d{0,8}\/$/;
const REACH = 300;

/** Whether the token is a piece of something else: of base64, or of another system's id. */
function isForeign({ text, start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 34), start);
  if (FOREIGN.test(before) || /[+=_-]/.test(text.charAt(end))) return true;
  if (METHOD.exec(before)?.[0].toLowerCase().includes('did:')) return true;
  return before.endsWith('/') && !PATH.test(before);
}

function isVouchedFor(token: Token): boolean {
  if (isForeign(token)) return false;
  // The launch platform pump.fun ends the addresses of its tokens so.
  return token.raw.endsWith('pump') || contextMatches(token, CUES, REACH);
}

/** The system program, which is all ones, and the account that burns what it is sent: constants without capitals. */
const CONSTANTS: ReadonlySet<string> = new Set([
  '1'.repeat(32),
  '1nc1nerator11111111111111111111111111111111',
]);

/** Whether small letters, capitals and digits occur, as they do in nearly every 32 bytes of base58. */
function isMixed({ raw, mask }: Token): boolean {
  return CONSTANTS.has(raw) || ((mask & LOWER) !== 0 && (mask & UPPER) !== 0 && /\d/.test(raw));
}

function read(token: Token): Reading | undefined {
  const { raw } = token;
  if (!isMixed(token) || !(token.alone || isVouchedFor(token))) return undefined;
  if (decodeBase58(raw, BITCOIN_BASE58)?.length !== 32) return undefined;
  return { format: 'solana', address: raw, chains: ['solana'], strength: 'context' };
}

/** Any 32 bytes in base58, without a checksum: accepted only where the words around it speak of Solana. */
export const solana: AddressFormat = {
  formats: ['solana'],
  first: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  min: 32,
  max: 44,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};

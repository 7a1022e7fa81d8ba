import { CHAIN_IDS } from '../chain-ids.ts';
import { BITCOIN_BASE58, decodeBase58 } from '../encoding/base58.ts';
import { LOWER, NOT_BASE58, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

/** Words that make a base58 string of 32 bytes a Solana account. */
const CUES = /solana|solscan|solflare|raydium|pump\.fun|\bsol\b|\bspl\b/i;
/** What may not stand directly before: other systems' keys and ids, and the rest of a longer base64 string. */
const FOREIGN = /(?:[+/=_-]|ed25519:|did:[a-z:]*|subgraphs\/id\/)$/i;
const BEFORE = 120;
const AFTER = 60;

function isVouchedFor({ text, start, end, context }: Token): boolean {
  if (FOREIGN.test(text.slice(Math.max(0, start - 32), start)) || /[+/=_-]/.test(text.charAt(end)))
    return false;
  return CUES.test(context) || CUES.test(text.slice(Math.max(0, start - BEFORE), end + AFTER));
}

function read(token: Token): Reading | undefined {
  const { raw, mask } = token;
  if (!token.alone && !(mask & LOWER && mask & UPPER && /\d/.test(raw) && isVouchedFor(token)))
    return undefined;
  if (decodeBase58(raw, BITCOIN_BASE58)?.length !== 32) return undefined;
  return { format: 'solana', address: raw, accounts: [`${CHAIN_IDS.solana}:${raw}`], strength: 'context' };
}

/** Any 32 bytes in base58, without a checksum: accepted only where the words around it speak of Solana. */
export const solana: AddressFormat = {
  formats: ['solana'],
  first: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  min: 32,
  max: 44,
  excludes: NOT_BASE58,
  read,
};

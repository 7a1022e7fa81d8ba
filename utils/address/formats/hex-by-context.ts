import type { ChainKey } from '../chain-ids.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';
import type { Format } from './index.ts';

/** What makes 32 bytes of hexadecimal digits an account: words around, since they carry no checksum. */
interface Kind {
  readonly format: Format;
  readonly chain: ChainKey;
  readonly shape: RegExp;
  readonly cue: RegExp;
}

/** Starknet's are below 2²⁵¹ and often written without their leading zeros. Sources: each chain's documentation. */
const KINDS: readonly Kind[] = [
  { format: 'sui', chain: 'sui', shape: /^0x[0-9a-f]{64}$/i, cue: /\bsui\b|suiscan|suivis/i },
  { format: 'aptos', chain: 'aptos', shape: /^0x[0-9a-f]{64}$/i, cue: /\baptos/i },
  {
    format: 'starknet',
    chain: 'starknet',
    shape: /^0x(?:0[0-7][0-9a-f]{62}|[0-7]?[0-9a-f]{62})$/i,
    cue: /starknet|starkscan|voyager\.online/i,
  },
  {
    format: 'near-implicit',
    chain: 'near',
    shape: /^[0-9a-f]{64}$/,
    cue: /nearblocks|\bNEAR\b|\.near\b/,
  },
];

/** What stands directly before the hash of a transaction, in a link or in a sentence. */
const TRANSACTION =
  /(?:\/(?:tx[ns]?|transactions?)\/|\b(?:txn?|transaction)(?:[ _-]?(?:hash|id))?["']?[\s:=#("']{1,4})$/i;
const HASH = /^(?:0x)?[0-9a-f]{64}$/i;
const REACH = 120;

/** A transaction is no account of anybody: it is named, and stands for none. */
function readTransaction({ raw, text, start, as }: Token): Reading | undefined {
  const isSaid = as === 'transaction-hash' || TRANSACTION.test(text.slice(Math.max(0, start - 24), start));
  if (!isSaid || !HASH.test(raw)) return undefined;
  return { format: 'transaction-hash', address: raw.toLowerCase(), chains: [], strength: 'context' };
}

function read(token: Token): Reading | undefined {
  const { raw, text, start, end, context, as } = token;
  const transaction = as === undefined || as === 'transaction-hash' ? readTransaction(token) : undefined;
  if (transaction !== undefined) return transaction;
  const around = `${context} ${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
  const meant = KINDS.filter(
    ({ format, shape, cue }) => shape.test(raw) && (as === undefined ? cue.test(around) : as === format),
  );
  const [likeliest] = meant;
  if (likeliest === undefined) return undefined;
  const { format } = likeliest;
  return { format, address: raw.toLowerCase(), chains: meant.map(({ chain }) => chain), strength: 'context' };
}

/**
 * Accounts of Sui, Aptos and Starknet, NEAR's implicit ones, and transactions: 32 bytes that say nothing of
 * themselves, taken for one only where the words around do.
 */
export const hexByContext: AddressFormat = {
  formats: ['sui', 'aptos', 'starknet', 'near-implicit', 'transaction-hash'],
  first: '0123456789abcdefABCDEF',
  min: 64,
  max: 66,
  excludes: 0,
  needs: 0,
  read,
};

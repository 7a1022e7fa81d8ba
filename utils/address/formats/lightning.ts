import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import type { Format } from './index.ts';

/** `ln`, `bc` and perhaps an amount with its multiplier. Source: BOLT 11. */
const INVOICE_PREFIX = /^lnbc(?:\d{1,19}[munp]?)?$/;
/** Timestamp (7 groups of five bits) and signature (104). */
const SHORTEST_INVOICE = 111;

function formatOf(prefix: string, words: number): Format | undefined {
  if (prefix === 'lnurl') return 'lightning-lnurl';
  return INVOICE_PREFIX.test(prefix) && words >= SHORTEST_INVOICE ? 'lightning-invoice' : undefined;
}

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  if (!prefix.startsWith('ln')) return undefined;
  const parts = bech32Of(token);
  if (parts?.variant !== 'bech32') return undefined;
  const format = formatOf(prefix, parts.words.length);
  if (format === undefined) return undefined;
  // What pays whom stands inside the invoice; it is no account of its own.
  return { format, address: token.raw.toLowerCase(), chains: [], strength: 'verified' };
}

/** `lnbc…` invoices and `lnurl1…` links, in bech32 without a limit of length. */
export const lightning: AddressFormat = {
  formats: ['lightning-invoice', 'lightning-lnurl'],
  first: 'lL',
  min: 30,
  max: 4000,
  excludes: 0,
  needs: NOT_HEX,
  read,
};

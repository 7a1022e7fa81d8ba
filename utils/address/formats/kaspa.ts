import { decodeChecked40 } from '../encoding/cashaddr.ts';
import { NOT_BECH32 } from '../encoding/characters.ts';
import { shapedAddress } from './shaped-address.ts';

/** Bytes by version: a Schnorr key, an ECDSA key, the hash of a script. */
const SIZES: Readonly<Record<number, number>> = { 0: 32, 1: 33, 8: 32 };

/** Whether CashAddr's 40-bit code holds over prefix and key. Source: rusty-kaspa, `crypto/addresses`. */
export function provesKaspa(address: string): boolean {
  const decoded = decodeChecked40('kaspa', address.slice('kaspa:'.length));
  return decoded?.holds === true && decoded.bytes.length - 1 === SIZES[decoded.bytes[0] ?? 255];
}

/** `kaspa:` and a key under CashAddr's 40-bit code. */
export const kaspa = shapedAddress({
  format: 'kaspa',
  chain: 'kaspa',
  first: 'qpQP',
  min: 61,
  max: 63,
  excludes: NOT_BECH32,
  prefix: 'kaspa:',
});

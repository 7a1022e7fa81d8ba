import type { ChainKey } from '../chain-ids.ts';
import { base58CheckHolds } from '../encoding/base58check.ts';
import { LOWER, NOT_BASE58, NOT_HEX, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf, isGlued, type Token } from '../token.ts';

const P2PKH = 0x00;
const P2SH = 0x05;
const P2PKH_CHAINS: readonly ChainKey[] = ['bitcoin', 'bitcoinCash'];
const P2SH_CHAINS: readonly ChainKey[] = [...P2PKH_CHAINS, 'litecoin'];

/**
 * A broken address is reported only where it stands by itself, with capitals and small letters: next to the
 * punctuation of base64 it is a piece of a hash.
 */
function failed(format: Reading['format'], token: Token): Reading | undefined {
  const { raw: address, mask } = token;
  const mixed = mask & LOWER && mask & UPPER;
  if (!mixed || address.length < 33 || isGlued(token)) return undefined;
  return { format, address, chains: ['bitcoin'], strength: 'failed' };
}

function read(token: Token): Reading | undefined {
  const decoded = base58CheckOf(token);
  if (decoded?.bytes.length !== 21) return undefined;
  const version = decoded.bytes[0];
  if (version !== P2PKH && version !== P2SH) return undefined;
  const format = version === P2PKH ? 'bitcoin-p2pkh' : 'bitcoin-p2sh';
  const address = token.raw;
  if (!base58CheckHolds(decoded)) return failed(format, token);
  const chains = version === P2SH ? P2SH_CHAINS : P2PKH_CHAINS;
  return { format, address, chains, strength: 'verified' };
}

/**
 * `1…` (P2PKH) and `3…` (P2SH): base58check with version 0 or 5. Bitcoin Cash began with the same addresses, and
 * Litecoin wrote its script hashes with `3` until 2017, so those are declared as alternatives.
 */
export const bitcoinLegacy: AddressFormat = {
  formats: ['bitcoin-p2pkh', 'bitcoin-p2sh'],
  first: '13',
  min: 26,
  max: 35,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};

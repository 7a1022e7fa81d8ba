import { decodeCashAddr } from '../encoding/cashaddr.ts';
import { LOWER, NOT_BECH32, NOT_HEX, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { follows, type Token } from '../token.ts';

const PREFIX = 'bitcoincash';

function read(token: Token): Reading | undefined {
  if (token.mask & LOWER && token.mask & UPPER) return undefined;
  const decoded = decodeCashAddr(PREFIX, token.raw);
  if (decoded === undefined || decoded.type > 3) return undefined;
  const prefixed = follows(token, `${PREFIX}:`);
  if (!decoded.holds && !prefixed) return undefined;
  const payload = token.raw.toLowerCase();
  return {
    format: 'bitcoin-cash-cashaddr',
    address: `${PREFIX}:${payload}`,
    chains: ['bitcoinCash'],
    strength: decoded.holds ? 'verified' : 'failed',
    lead: prefixed ? PREFIX.length + 1 : 0,
  };
}

/** CashAddr, with or without `bitcoincash:`. Types 2 and 3 are the token-aware spellings of 0 and 1 (CHIP-2022-02). */
export const bitcoinCash: AddressFormat = {
  formats: ['bitcoin-cash-cashaddr'],
  first: 'qpzrQPZR',
  min: 42,
  max: 112,
  excludes: NOT_BECH32,
  needs: NOT_HEX,
  read,
};

import { decodeCashAddr } from '../encoding/cashaddr.ts';
import { LOWER, NOT_BECH32, NOT_HEX, UPPER } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { follows, type Token } from '../token.ts';

const PREFIX = 'ecash';

function read(token: Token): Reading | undefined {
  if (token.mask & LOWER && token.mask & UPPER) return undefined;
  const decoded = decodeCashAddr(PREFIX, token.raw);
  if (!decoded?.holds || decoded.type > 1) return undefined;
  const payload = token.raw.toLowerCase();
  const lead = follows(token, `${PREFIX}:`) ? PREFIX.length + 1 : 0;
  return { format: 'ecash', address: `${PREFIX}:${payload}`, chains: ['ecash'], strength: 'verified', lead };
}

/** CashAddr under the prefix `ecash`, with or without it. Source: https://e.cash */
export const ecash: AddressFormat = {
  formats: ['ecash'],
  first: 'qpQP',
  min: 42,
  max: 42,
  excludes: NOT_BECH32,
  needs: NOT_HEX,
  read,
};

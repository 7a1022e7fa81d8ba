import { base58CheckHolds } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf, type Token } from '../token.ts';

const VERSION = 0x47;

function read(token: Token): Reading | undefined {
  const decoded = base58CheckOf(token);
  if (decoded?.bytes.length !== 81 || decoded.bytes[0] !== VERSION || !base58CheckHolds(decoded))
    return undefined;
  const { raw } = token;
  return {
    format: 'bitcoin-payment-code',
    address: raw,
    chains: ['bitcoin'],
    strength: 'verified',
  };
}

/** `PM8T…`: a reusable payment code, known as PayNym. Source: BIP-47. */
export const paymentCode: AddressFormat = {
  formats: ['bitcoin-payment-code'],
  first: 'P',
  min: 116,
  max: 116,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};

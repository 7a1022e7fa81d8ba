import { base58CheckHolds, decodeBase58Check } from '../encoding/base58check.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { shapedAddress } from './shaped-address.ts';

const VERSION = 0x47;

/** Whether the checksum of base58check holds over version and 80 bytes. */
export function provesPaymentCode(address: string): boolean {
  const decoded = decodeBase58Check(address);
  return decoded?.bytes.length === 81 && decoded.bytes[0] === VERSION && base58CheckHolds(decoded);
}

/** `PM8T…`: a reusable payment code, known as PayNym. Source: BIP-47. */
export const paymentCode = shapedAddress({
  format: 'bitcoin-payment-code',
  chain: 'bitcoin',
  first: 'P',
  min: 116,
  excludes: NOT_BASE58,
  shape: /^PM8T/,
});

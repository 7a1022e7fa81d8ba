import { chainOf, detectAddresses, isPaymentUri, maskSecrets, parsePaymentUri } from '../address/index.ts';
import type { AccountId, DetectedAddress } from '../address/types.ts';
import type { PaymentRequest, ReadCode } from './types.ts';

/** Characters of a code's text that are shown and kept; a code holds at most 2,953 bytes. */
const LONGEST = 500;

/**
 * What the text of a QR code says: the addresses in it and, where it is a payment URI, what it asks for. Private
 * keys are masked in the text, and their addresses are empty.
 */
export function readCode(text: string): ReadCode {
  const masked = maskSecrets(text);
  const shown = masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
  if (!isPaymentUri(text)) return { text: shown, addresses: detectAddresses(text).map(withoutPlace) };
  const uri = parsePaymentUri(text);
  const payment: PaymentRequest = {
    ...(uri.amount === undefined ? {} : { amount: uri.amount.value, unit: uri.amount.unit }),
    ...(uri.amount?.unit === 'coin' ? { symbol: symbolOf(uri.address.accounts[0]) } : {}),
    ...optional('label', uri.label),
    ...optional('message', uri.message),
  };
  return { text: shown, addresses: [uri.address, ...uri.others].map(withoutPlace), payment };
}

function symbolOf(account: AccountId | undefined): string {
  return account === undefined ? '' : chainOf(account).symbol;
}

function optional<N extends 'label' | 'message'>(name: N, value: string | undefined) {
  return value === undefined ? {} : { [name]: maskSecrets(value) };
}

/** Offsets and spelling say nothing outside the code's text, and the spelling of a key must not leave here. */
function withoutPlace({ start, end, raw, ...address }: DetectedAddress): ReadCode['addresses'][number] {
  return address;
}

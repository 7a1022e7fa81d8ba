import type { PaymentRequest, ReadCode } from '../../../utils/pictures/types.ts';
import type { Sentence } from '../../../utils/risk/types.ts';
import { collect, type Placed } from './collect.ts';

/** Every address of the codes once, with what its codes ask for. */
export function collectCodes(codes: readonly ReadCode[]): readonly Placed[] {
  return collect(
    codes.flatMap(({ text, addresses, payment }) =>
      addresses.map((address) => ({ address, sentence: text, origin: originOf(payment) })),
    ),
  );
}

const AMOUNT_KEYS = {
  coin: 'origin_code_amount',
  token: 'origin_code_tokens',
  'smallest-token-unit': 'origin_code_units',
} as const;

function originOf(payment: PaymentRequest | undefined): readonly Sentence[] {
  const { amount, unit = 'coin', symbol = '', label, message } = payment ?? {};
  const first: Sentence =
    amount === undefined
      ? { key: 'origin_code', substitutions: [] }
      : { key: AMOUNT_KEYS[unit], substitutions: [`${amount} ${symbol}`.trim()] };
  const words = [label, message].filter((text) => text !== undefined && text !== '');
  return [first, ...words.map((text) => ({ key: 'origin_words', substitutions: [text ?? ''] }))];
}

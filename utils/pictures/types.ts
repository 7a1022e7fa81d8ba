import type { PaymentAmount } from '../address/payment-uri.ts';
import type { DetectedAddress } from '../address/types.ts';

/** What a payment URI asks for; a claim of whoever made the code. */
export interface PaymentRequest {
  /** A decimal number, counted in `unit`. */
  readonly amount?: string;
  readonly unit?: PaymentAmount['unit'];
  /** Ticker of the coin, where coins are counted and it is known. */
  readonly symbol?: string;
  /** Who asks, and what for; at most 500 characters each. */
  readonly label?: string;
  readonly message?: string;
}

/** One QR code of a picture. */
export interface ReadCode {
  /** Its text, private keys masked, at most 500 characters. */
  readonly text: string;
  readonly addresses: readonly Omit<DetectedAddress, 'start' | 'end' | 'raw'>[];
  /** Present where the text is a payment URI. */
  readonly payment?: PaymentRequest;
}

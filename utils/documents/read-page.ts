import { detectAddresses } from '../address/index.ts';
import type { DetectedAddress } from '../address/types.ts';
import { detectWrapped } from './wrapped-addresses.ts';

/** An address on a page of a document. */
export interface PageAddress {
  /** 1-based, as the viewers count. */
  readonly page: number;
  readonly address: Omit<DetectedAddress, 'start' | 'end' | 'raw'>;
  /** The words around it on one line, private keys masked; at most 240 characters. */
  readonly sentence: string;
}

/** Characters of a sentence before and behind its address. */
const REACH = 90;
const LONGEST = 240;

/** The addresses in the text of a page, also those that a line break splits. */
export function readPage(text: string, page: number): readonly PageAddress[] {
  const plain = detectAddresses(text);
  const wrapped = detectWrapped(text).filter(
    ({ start, end }) =>
      !plain.some((other) => other.strength !== 'failed' && other.start < end && start < other.end),
  );
  // Half of a split address may look like a mistyped one.
  const whole = plain.filter(({ start, end }) => !wrapped.some((one) => one.start < end && start < one.end));
  const found = [...whole, ...wrapped].sort((one, other) => one.start - other.start);
  const shown = withoutSecrets(text, found);
  return found.map(({ start, end, raw, ...address }) => ({
    page,
    address,
    sentence: shown
      .slice(Math.max(0, start - REACH), end + REACH)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST),
  }));
}

/** The text with dots in the place of private keys, so that no part of one is in a sentence; offsets stay. */
function withoutSecrets(text: string, found: readonly DetectedAddress[]): string {
  let shown = text;
  for (const { start, end, strength } of found)
    if (strength === 'secret') shown = shown.slice(0, start) + '•'.repeat(end - start) + shown.slice(end);
  return shown;
}

import type { Reading } from '../format.ts';

const LETTERS = 26 ** 5;
const SHORT = 26 ** 3;

/** The five letters that HIP-15 puts after an account of the main network. Source: HIP-15, "Checksum algorithm". */
export function hederaChecksum(address: string): string {
  const digits = Array.from(address, (character) => (character === '.' ? 10 : Number(character)));
  let even = 0;
  let odd = 0;
  let weighted = 0;
  for (const [place, digit] of digits.entries()) {
    weighted = (weighted * 31 + digit) % SHORT;
    if (place % 2 === 0) even = (even + digit) % 11;
    else odd = (odd + digit) % 11;
  }
  // The ledger id of the main network and the zeros behind it would be added here: they come to nothing.
  const mixed = ((((address.length % 5) * 11 + even) * 11 + odd) * SHORT + weighted) % LETTERS;
  let rest = (mixed * 1_000_003) % LETTERS;
  let text = '';
  for (let i = 0; i < 5; i++) {
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** Whether the letters are those of HIP-15. */
export function provesHedera(text: string): boolean {
  const [address = '', letters] = text.split('-');
  return letters === hederaChecksum(address);
}

/** Reads `shard.realm.number-letters`. Without its letters an account looks like a version number, so it is not read. */
export function readHedera(text: string): Reading | undefined {
  if (!/^(?:0|[1-9]\d{0,18})(?:\.(?:0|[1-9]\d{0,18})){2}-[a-z]{5}$/.test(text)) return undefined;
  return { format: 'hedera', address: text, chains: ['hedera'], strength: 'unproven' };
}

import type { Reading } from './format.ts';
import { readHedera } from './formats/hedera.ts';

/** The anyone-can-spend output that fees are attached to; there is only this one address. Source: BIP-433. */
const PAY_TO_ANCHOR = 'bc1pfeessrawgf';
/** What an account of Hedera looks like with the letters of its checksum. */
const HEDERA = /(?<![\w.-])\d{1,19}\.\d{1,19}\.\d{1,19}-[a-z]{5}(?![\w-])/g;

/** An address that is shorter than the runs that the scan looks for. */
export interface ShortReading {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

function* readPayToAnchor(text: string): Generator<ShortReading> {
  for (let start = text.indexOf(PAY_TO_ANCHOR); start >= 0; start = text.indexOf(PAY_TO_ANCHOR, start + 1)) {
    const end = start + PAY_TO_ANCHOR.length;
    if (/[A-Za-z0-9]/.test(text.charAt(start - 1)) || /[A-Za-z0-9]/.test(text.charAt(end))) continue;
    const reading: Reading = {
      format: 'bitcoin-p2a',
      address: PAY_TO_ANCHOR,
      chains: ['bitcoin'],
      strength: 'verified',
    };
    yield { start, end, reading };
  }
}

function* readHederaAccounts(text: string): Generator<ShortReading> {
  // Looked for only beside an account of the one shard and realm in use: zeros are rare in prose, and finding none is
  // quick, while looking for the network's name would read every text once more.
  if (!text.includes('0.0.')) return;
  for (const match of text.matchAll(HEDERA)) {
    const reading = readHedera(match[0]);
    if (reading !== undefined) yield { start: match.index, end: match.index + match[0].length, reading };
  }
}

/** The short addresses of a text, each kind in order. */
export function readShort(text: string): readonly ShortReading[] {
  return [...readPayToAnchor(text), ...readHederaAccounts(text)];
}

import type { Reading } from './format.ts';
import { readHedera } from './formats/hedera.ts';
import { readNames } from './read-names.ts';
import { readSeedPhrases } from './read-seed-phrases.ts';

/** The anyone-can-spend output that fees are attached to; there is only this one address. Source: BIP-433. */
const PAY_TO_ANCHOR = 'bc1pfeessrawgf';
/** Its end, which a text is searched for first: it begins with the rarest letter, by which the engine finds it. */
const ANCHOR_END = 'wgf';
/** What an account of Hedera looks like with the letters of its checksum. */
const HEDERA = /(?<![\w.-])\d{1,19}\.\d{1,19}\.\d{1,19}-[a-z]{5}(?![\w-])/g;
/** Shard and realm: there is one of each. */
const IN_USE = '0.0.';
const ACCOUNT_IN_USE = /0\.0\.\d{1,19}-[a-z]{5}/y;

/** An address that is shorter than the runs that the scan looks for. */
export interface ShortReading {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

function* readPayToAnchor(text: string): Generator<ShortReading> {
  if (!text.includes(ANCHOR_END)) return;
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
  if (!hasAccountInUse(text)) return;
  for (const match of text.matchAll(HEDERA)) {
    const reading = readHedera(match[0]);
    if (reading !== undefined) yield { start: match.index, end: match.index + match[0].length, reading };
  }
}

/** Whether an account of the one shard and realm in use stands in the text: the search for any other is slow. */
function hasAccountInUse(text: string): boolean {
  for (let at = text.indexOf(IN_USE); at >= 0; at = text.indexOf(IN_USE, at + 1)) {
    ACCOUNT_IN_USE.lastIndex = at;
    if (ACCOUNT_IN_USE.test(text)) return true;
  }
  return false;
}

/** What is told of a seed phrase: that there is one. */
export const SEED_PHRASE: Reading = {
  format: 'secret-seed-phrase',
  address: '',
  chains: [],
  strength: 'secret',
};

/** The addresses and secrets of a text that are no runs of 25 characters, each kind in order. */
export function readShort(text: string): readonly ShortReading[] {
  const phrases = readSeedPhrases(text).map((place) => ({ ...place, reading: SEED_PHRASE }));
  return [...readPayToAnchor(text), ...readHederaAccounts(text), ...readNames(text), ...phrases];
}

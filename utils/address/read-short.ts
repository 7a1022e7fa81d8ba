import type { Reading } from './format.ts';
import { readHedera } from './formats/hedera.ts';
import { readHumanNames, readNameAt } from './read-names.ts';

/** The anyone-can-spend output that fees are attached to; there is only this one address. Source: BIP-433. */
const PAY_TO_ANCHOR = 'bc1pfeessrawgf';
/** Its end, which a text is searched for first: it begins with the rarest letter, by which the engine finds it. */
const ANCHOR_END = 'wgf';
/** An account of Hedera with the letters of its checksum. */
const HEDERA = /(?<![\w.-])\d{1,19}\.\d{1,19}\.\d{1,19}-[a-z]{5}(?![\w-])/y;

const DIGIT_0 = 48;
const DIGIT_9 = 57;
/** Digits of a number of 64 bits. */
const LONGEST_NUMBER = 19;
const LETTER_E = 101;
const LETTER_N = 110;

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

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

/** The account of Hedera whose first dot stands at a place. */
function readHederaAt(text: string, dot: number): ShortReading | undefined {
  let start = dot;
  while (start > 0 && dot - start <= LONGEST_NUMBER && isDigit(text.charCodeAt(start - 1))) start--;
  HEDERA.lastIndex = start;
  const [account = ''] = HEDERA.exec(text) ?? [];
  const reading = readHedera(account);
  return reading && { start, end: start + account.length, reading };
}

/** Whatever is given away by a dot: one search of the engine's own for all of it, since it is a pass over the text. */
function readDotted(text: string, into: ShortReading[]): void {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    // Nothing is read beyond the text, which slows an engine down for good.
    const next = dot + 1 < text.length ? text.charCodeAt(dot + 1) : 0;
    let found: ShortReading | undefined;
    if (next === LETTER_E || next === LETTER_N) found = readNameAt(text, dot);
    else if (isDigit(next) && dot > 0 && isDigit(text.charCodeAt(dot - 1))) found = readHederaAt(text, dot);
    if (found !== undefined) into.push(found);
  }
}

/** What is told of a seed phrase: that there is one. */
export const SEED_PHRASE: Reading = {
  format: 'secret-seed-phrase',
  address: '',
  chains: [],
  strength: 'secret',
};

/** The addresses and names of a text that are known by a mark, not by their length; each kind in order. */
export function readShort(text: string): ShortReading[] {
  const found = [...readPayToAnchor(text), ...readHumanNames(text)];
  readDotted(text, found);
  return found;
}

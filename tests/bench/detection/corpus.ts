import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readAddress } from '../../../utils/address/parse-address.ts';
import { VECTORS } from '../../vectors/addresses.ts';

/** An address that a person or another program has marked in a document. */
export interface Mark {
  /** UTF-16 offset. */
  readonly start: number;
  readonly raw: string;
  /** `BTC`, `EVM`, `COSMOS:terra`, `BTC-test`, `SECRET`, … */
  readonly family: string;
  /** `ck`: a checksum holds; `fail`: it does not; `shape` and `ctx`: there is none. */
  readonly proof: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Corpus {
  readonly name: string;
  /** Documents with addresses, and documents that only look as if. */
  readonly dense: readonly MarkedText[];
  readonly lookAlike: readonly MarkedText[];
}

interface StoredDocument {
  readonly text: string;
  readonly labels: readonly {
    readonly s: number;
    readonly raw: string;
    readonly c: string;
    readonly k: string;
  }[];
}

const FOLDER = new URL('../../../../shared/data/text/', import.meta.url);

function readStored(name: string): readonly MarkedText[] {
  const lines = gunzipSync(readFileSync(new URL(name, FOLDER)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { text, labels }: StoredDocument = JSON.parse(line);
    return { text, marks: labels.map(({ s, raw, c, k }) => ({ start: s, raw, family: c, proof: k })) };
  });
}

/** A generator of numbers below a bound, the same for every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = 'the of and to in was paid funds moved wallet exchange victim later market sent received'.split(
  ' ',
);
const TOKENS = [
  'sha512-',
  'integrity',
  'https://example.org/a/b?c=',
  '356a192b7913b04c54574d18c28d46e6395428ab',
];

/** Prose with an address of a published vector every so many words, or with look-alikes alone. */
function generate(seed: number, paragraphs: number, withAddresses: boolean): readonly MarkedText[] {
  const next = numbers(seed);
  const addresses = VECTORS.flatMap(({ valid }) => valid).filter((address) => address.length >= 25);
  return Array.from({ length: paragraphs }, () => {
    let text = '';
    const marks: Mark[] = [];
    for (let word = 0; word < 2000; word++) {
      if (withAddresses && next(60) === 0) {
        const raw = addresses[next(addresses.length)] ?? '';
        const proof = readAddress(raw)?.strength === 'verified' ? 'ck' : 'shape';
        marks.push({ start: text.length, raw, family: 'any', proof });
        text += `${raw} `;
      } else {
        const words = next(20) === 0 ? TOKENS : WORDS;
        text += `${words[next(words.length)]} `;
      }
    }
    return { text, marks };
  });
}

/** The collected text where it is at hand; otherwise text that is generated, the same every time. */
export function readCorpus(): Corpus {
  if (existsSync(FOLDER)) {
    const dense = readStored('with-addresses.jsonl.gz');
    return { name: 'collected text', dense, lookAlike: readStored('look-alikes.jsonl.gz') };
  }
  console.log(`${FOLDER.pathname} is not here: measuring on generated text.`);
  return { name: 'generated text', dense: generate(1, 200, true), lookAlike: generate(2, 400, false) };
}
